using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Patching;

/// <summary>What reading a patch gave: every operation in order, or what is wrong with it.</summary>
public abstract record ParsedTaskPatch
{
    private ParsedTaskPatch()
    {
    }

    /// <summary>At least one operation; they hold together or not at all.</summary>
    public sealed record Read(IReadOnlyList<TaskPatch> Operations) : ParsedTaskPatch;

    public sealed record Rejected(IReadOnlyList<FhirIssue> Issues) : ParsedTaskPatch;

    public T Match<T>(Func<IReadOnlyList<TaskPatch>, T> read, Func<IReadOnlyList<FhirIssue>, T> rejected) => this switch
    {
        Read outcome => read(outcome.Operations),
        Rejected outcome => rejected(outcome.Issues),
        _ => throw new InvalidOperationException("a closed outcome has no other case"),
    };
}
