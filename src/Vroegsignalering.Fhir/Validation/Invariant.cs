using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>A rule over several elements of one type, which no row of the table can say.</summary>
/// <param name="Key">HL7's key of it, or ours beginning with <c>vs-</c>.</param>
/// <param name="Text">The rule and the repair, in Dutch.</param>
internal sealed record Invariant(string Type, string Key, Func<JsonElement, bool> Holds, string Text);
