namespace Vroegsignalering.Storage.Signals;

/// <summary>Which rows of a file are asked for.</summary>
/// <param name="Outcome">Only this outcome; null for all.</param>
/// <param name="After">Only rows after this number.</param>
/// <param name="Most">At most so many.</param>
public sealed record DeliveryRowQuery(string? Outcome, int After, int Most);
