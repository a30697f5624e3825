namespace Vroegsignalering.Domain.Consents;

/// <summary>One disclosure that somebody is about to make: whose data, which, to whom and what for.</summary>
/// <param name="Subject">Whose data; null before a match, when only a rule can permit it (CR-11).</param>
/// <param name="Purpose">What for.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Categories">Which data; none at all is answered with no.</param>
public sealed record DisclosureRequest(
    ConsentSubject? Subject, DisclosurePurpose Purpose, Recipient Recipient, IReadOnlySet<DataCategory> Categories)
{
    /// <summary>Whether it is about help under the Jeugdwet, where a child of 12 or older consents too.</summary>
    public bool YouthHelp { get; init; }
}
