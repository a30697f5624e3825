namespace Vroegsignalering.Fhir.Validation;

/// <summary>One row of the validation table: what the definition says of one element.</summary>
/// <param name="Type">A primitive, a datatype, a nested type by its flat name, or <c>Resource</c>.</param>
/// <param name="Codes">The list that a required binding points to.</param>
/// <param name="Choice">The element of which this is one of the typed forms; at most one form may be present.</param>
internal sealed record ElementRule(
    string Name, string Type, int Min = 0, bool Many = false, string? Codes = null, string? Choice = null);
