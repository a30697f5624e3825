using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Between which ages and from which amount arrears may be signalled (IN-06).</summary>
/// <param name="MinDays">Youngest age in days, inclusive.</param>
/// <param name="MaxDays">Oldest age in days, inclusive; null without limit.</param>
/// <param name="ThresholdCents">Smallest amount in cents, inclusive; zero for none.</param>
/// <remarks>Source: Bgs art. 2 and 3 per kind; a covenant may only narrow the statutory limits.</remarks>
public sealed record ArrearsLimits(int MinDays, int? MaxDays = null, long ThresholdCents = 0)
{
    /// <summary>The limits of the law for the kind.</summary>
    public static ArrearsLimits Statutory(SignalKind kind) => kind == SignalKind.Zorg ? new(30, 100) : new(30);

    /// <summary>The limits that satisfy both: a covenant narrows the law and never widens it (IN-02).</summary>
    public ArrearsLimits NarrowedBy(ArrearsLimits covenant) => new(
        Math.Max(MinDays, covenant.MinDays),
        MaxDays is { } here && covenant.MaxDays is { } there ? Math.Min(here, there) : MaxDays ?? covenant.MaxDays,
        Math.Max(ThresholdCents, covenant.ThresholdCents));
}
