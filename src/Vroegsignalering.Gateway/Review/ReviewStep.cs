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
}
