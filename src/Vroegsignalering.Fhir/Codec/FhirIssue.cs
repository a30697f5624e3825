namespace Vroegsignalering.Fhir.Codec;

/// <summary>One thing wrong with a document; it never repeats what the sender wrote.</summary>
/// <param name="Expression">The place, as FHIRPath.</param>
/// <param name="Code">A code of FHIR's issue types, for <c>OperationOutcome.issue.code</c>.</param>
/// <param name="Text">The rule and the repair, in Dutch.</param>
public sealed record FhirIssue(string Expression, string Code, string Text);
