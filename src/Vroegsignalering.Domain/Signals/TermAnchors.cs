namespace Vroegsignalering.Domain.Signals;

/// <summary>From which days the terms of a signal run, Dutch civil dates.</summary>
/// <param name="Regular">The day the four weeks of the regular term run from (CR-10).</param>
/// <param name="Crisis">The day the three working days run from (CR-03); null when it never was a crisis.</param>
public sealed record TermAnchors(DateOnly Regular, DateOnly? Crisis)
{
    /// <summary>The anchors of a signal that corrects nothing: its own arrival.</summary>
    public static TermAnchors Of(DateOnly arrivedOn, bool isCrisis) => new(arrivedOn, isCrisis ? arrivedOn : null);
}
