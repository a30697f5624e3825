namespace Vroegsignalering.Chaos;

/// <summary>What a partner holds in hand after the storm: its reference, and the id on the receipt when it was given one by one.</summary>
internal sealed record Acknowledgement(string Partner, string Reference, Guid? Signal)
{
    /// <summary>Whether the first try failed, so that it was sent again.</summary>
    public bool Troubled { get; init; }
}
