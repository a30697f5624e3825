using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>One error in what was sent; never repeats the value itself.</summary>
/// <param name="Place">Where: a JSON pointer, or the name of a column or form field.</param>
/// <param name="Code">Which rule, for machines.</param>
/// <param name="Detail">What is wrong, in Dutch.</param>
/// <param name="Hint">How to repair it, in Dutch.</param>
public sealed record FieldError([property: JsonPropertyName("pointer")] string Place, string Code, string Detail, string Hint);
