namespace Vroegsignalering.Fhir.Searching;

/// <summary>A search as it was asked.</summary>
/// <param name="Root">Our own base as the client reaches it, without a slash at the end.</param>
/// <param name="IsStrict">Whether a parameter that nobody knows is an error (Prefer: handling=strict); else it is left out.</param>
public sealed record AskedSearch(string Root, bool IsStrict)
{
    /// <summary>What stood in the address, in order; a name may come more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> InAddress { get; init; } = [];

    /// <summary>What came in a form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> InForm { get; init; } = [];

    /// <summary>All of it.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => InAddress.Concat(InForm);
}
