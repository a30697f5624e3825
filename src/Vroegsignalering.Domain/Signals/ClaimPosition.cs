namespace Vroegsignalering.Domain.Signals;

/// <summary>How high a claim stood on a day.</summary>
/// <param name="On">The day of arrival, Dutch civil date.</param>
/// <param name="AmountCents">The arrears in cents; null when a crisis came without an amount.</param>
public sealed record ClaimPosition(DateOnly On, long? AmountCents);
