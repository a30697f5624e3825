namespace Vroegsignalering.Domain.Signals;

/// <summary>One value as its channel handed it over.</summary>
/// <param name="Form">In which form.</param>
/// <param name="Text">What was written; for a form that no field takes too, as the words of a crisis may stand in it (IN-13).</param>
internal readonly record struct FieldValue(ValueForm Form, string? Text = null);
