using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>The next version of a decision, made by a person.</summary>
/// <param name="Outcome">One of <see cref="ReviewOutcomes"/>.</param>
/// <param name="Activity">As what the privacy log keeps it.</param>
/// <param name="Reason">Why; null where none is asked.</param>
internal sealed record ReviewStep(string Outcome, ProcessingActivity Activity, DecisionReason? Reason)
{
    public PersonId? Person { get; init; }

    public HouseholdId? Household { get; init; }

    /// <summary>The explanation from here on; null for that of the version before.</summary>
    public string? Json { get; init; }

    /// <summary>The version that the verdict makes; null for one that makes none.</summary>
    public static ReviewStep? Of(ReviewVerdict verdict) => verdict.Match<ReviewStep?>(Of, Of, Of, Of, _ => null);

    public static ReviewStep Of(ReviewVerdict.Matched verdict) => new(
        ReviewOutcomes.Matched, verdict.AgainstFirst ? ProcessingActivity.DecisionOverridden : ProcessingActivity.MatchDecided, verdict.Reason)
    {
        Person = verdict.Person,
    };

    public static ReviewStep Of(ReviewVerdict.Proposed verdict) =>
        new(ReviewOutcomes.Proposed, ProcessingActivity.DecisionOverridden, verdict.Reason) { Person = verdict.Person };

    public static ReviewStep Of(ReviewVerdict.Nobody verdict) => new(ReviewOutcomes.Nobody, ProcessingActivity.MatchDecided, verdict.Reason);

    public static ReviewStep Of(ReviewVerdict.Reopened verdict) =>
        new(verdict.Undone ? ReviewOutcomes.Undone : ReviewOutcomes.Rejected, ProcessingActivity.DecisionOverridden, verdict.Reason);
}
