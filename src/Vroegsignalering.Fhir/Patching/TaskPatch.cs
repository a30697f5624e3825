using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Patching;

/// <summary>One operation on a Task that an owner may ask for; whether it may happen now is for the caller to decide.</summary>
public abstract record TaskPatch
{
    private TaskPatch()
    {
    }

    public sealed record Status(PatchVerb Verb, string Code) : TaskPatch;

    public sealed record StatusReason(PatchVerb Verb, CodeableConcept Reason) : TaskPatch;

    public sealed record BusinessStatus(PatchVerb Verb, CodeableConcept Progress) : TaskPatch;

    public sealed record ExecutionPeriod(PatchVerb Verb, Period Period) : TaskPatch;

    public sealed record Owner(PatchVerb Verb, Reference Party) : TaskPatch;

    public sealed record MoreNote(Annotation Note) : TaskPatch;

    public sealed record MoreOutput(TaskOutput Output) : TaskPatch;

    /// <summary>Reads a JSON Patch document (RFC 6902); all issues together, none of them repeats the document.</summary>
    public static ParsedTaskPatch Parse(ReadOnlyMemory<byte> utf8) => TaskPatchReader.Read(utf8);
}
