namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Section <c>Governance</c>: the documents without which no municipality may run this (TE-03).</summary>
public sealed record GovernanceOptions
{
    /// <summary>Where the data protection impact assessment is filed.</summary>
    public string? DpiaReference { get; init; }

    /// <summary>Where the register of processing activities is published.</summary>
    public string? ProcessingRegister { get; init; }

    public IEnumerable<string> Complaints()
    {
        if (string.IsNullOrWhiteSpace(DpiaReference))
            yield return "Governance:DpiaReference ontbreekt: noem de DPIA die op deze verwerking ziet (AVG art. 35).";
        if (string.IsNullOrWhiteSpace(ProcessingRegister))
            yield return "Governance:ProcessingRegister ontbreekt: noem het register van verwerkingsactiviteiten (AVG art. 30).";
    }
}
