namespace Vroegsignalering.Domain.Signals;

/// <summary>One value as its channel handed it over.</summary>
internal readonly record struct FieldValue(ValueForm Form, string? Text = null);
