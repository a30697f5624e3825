using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Review;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A step that comes again, because its answer was lost: what the same account wanted of the same version gets the same answer.</summary>
internal static class ReviewRepeats
{
    /// <summary>The version that the step made when it came first; null when it never did, or when somebody else was first.</summary>
    public static async Task<DecisionRow?> FindAsync(Session session, (Gemeentecode Tenant, SignalId Id) of, ReviewAct act, Func<ReviewItem, ReviewVerdict> decide)
    {
        var versions = await ReviewStore.SuccessionAsync(session, of.Tenant, of.Id, act.SeenVersion);
        return versions is [var seen, var next] && next.Actor == act.By
            && ReviewStep.Of(decide(ItemOf(seen, next, act))) is { } step
            && (step.Outcome, step.Person, step.Reason?.Code()) == (next.Outcome, next.PersonId, next.Reason)
            ? next
            : null;
    }

    // The item as it was then: the list that was decided on is kept with the decision.
    private static ReviewItem ItemOf(DecisionRow seen, DecisionRow next, ReviewAct act) => new(
        seen.Version, StandOf(seen, next), [.. StoredExplanation.Read(next.Explanation).Ranked.Select(candidate => candidate.Person)])
    {
        Sight = act.SeenSight,
    };

    private static ReviewStand StandOf(DecisionRow seen, DecisionRow next) =>
        next.Outcome == ReviewOutcomes.Undone ? new ReviewStand.Decided()
        : DeskItem.ProposalIn(seen) is { } proposal ? proposal
        : new ReviewStand.Open();
}
