using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Codec;

/// <summary>What reading a document gave.</summary>
public abstract record ParsedResource
{
    private ParsedResource()
    {
    }

    /// <summary>A resource that keeps every rule checked.</summary>
    public sealed record Read(Resource Resource) : ParsedResource;

    /// <summary>Nothing was bound; at least one issue says why.</summary>
    public sealed record Rejected(IReadOnlyList<FhirIssue> Issues) : ParsedResource;

    public T Match<T>(Func<Resource, T> read, Func<IReadOnlyList<FhirIssue>, T> rejected) => this switch
    {
        Read outcome => read(outcome.Resource),
        Rejected outcome => rejected(outcome.Issues),
        _ => throw new InvalidOperationException("a closed outcome has no other case"),
    };
}
