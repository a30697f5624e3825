namespace Vroegsignalering.Domain.Signals;

/// <summary>One thing wrong with one field of a message: what the partner reads to repair it.</summary>
/// <param name="Pointer">JSON pointer of the field, such as <c>/adres/huisnummer</c>; for CSV the same.</param>
/// <param name="Code">The rule in words of the wire, such as <c>verplicht</c>.</param>
/// <param name="Detail">What is wrong, in Dutch, never the value itself.</param>
/// <param name="Hint">How to repair it, in Dutch.</param>
public sealed record FieldError(string Pointer, string Code, string Detail, string Hint);
