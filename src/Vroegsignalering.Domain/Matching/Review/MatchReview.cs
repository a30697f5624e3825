using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>A human's decision on a signal that the matcher left open, and its undoing (MA-06, MA-08).</summary>
/// <remarks>
/// Against the first candidate two people decide. Readings, decided in 0013: choosing nobody takes a reason and no second person, for it brings
/// nobody's debts before anybody; undoing neither takes one; while a proposal waits it is confirmed or turned down, nothing else. Whoever chooses
/// decides on what he saw, so what changed since has to be seen first.
/// Source: AVG art. 5 lid 1 onder d (accuracy) and art. 22 (a human decides).
/// </remarks>
public static class MatchReview
{
    /// <summary>What comes of the wish.</summary>
    /// <param name="item">The signal as it stands now.</param>
    /// <param name="wish">What the reviewer wants.</param>
    /// <param name="act">Who, on which version, and why.</param>
    public static ReviewVerdict Decide(ReviewItem item, ReviewWish wish, ReviewAct act)
    {
        if (item.Version != act.SeenVersion) return MatchReviewRefusals.Overtaken;
        if (item.Stand is ReviewStand.Withdrawn) return MatchReviewRefusals.Withdrawn;
        if (wish is not ReviewWish.Reject && item.Sight != act.SeenSight) return MatchReviewRefusals.LookAgain;
        return item.Stand.Match(
            () => wish.Match(choose => Choose(item, choose.Person, act), () => Nobody(act), () => MatchReviewRefusals.NoProposal),
            proposed => wish.Match(
                choose => Confirm(proposed, choose.Person, act), () => MatchReviewRefusals.ProposalWaits, () => TurnDown(act)),
            () => MatchReviewRefusals.AlreadyDecided,
            () => MatchReviewRefusals.Withdrawn);
    }

    /// <summary>What comes of the wish to undo the decision that stands: the signal is open again, and leaves its case.</summary>
    /// <param name="item">The signal as it stands now.</param>
    /// <param name="act">Who, on which version, and why.</param>
    public static ReviewVerdict Undo(ReviewItem item, ReviewAct act)
    {
        if (item.Version != act.SeenVersion) return MatchReviewRefusals.Overtaken;
        if (item.Stand is not ReviewStand.Decided) return MatchReviewRefusals.NothingToUndo;
        return WithReason(act, ReasonUse.Undo, reason => new ReviewVerdict.Reopened(Undone: true, reason));
    }

    private static ReviewVerdict Choose(ReviewItem item, PersonId person, ReviewAct act)
    {
        if (!item.Ranked.Contains(person)) return MatchReviewRefusals.NoCandidate;
        return person == item.Ranked[0]
            ? new ReviewVerdict.Matched(person, AgainstFirst: false, Reason: null)
            : WithReason(act, ReasonUse.AgainstFirst, reason => new ReviewVerdict.Proposed(person, reason));
    }

    private static ReviewVerdict Nobody(ReviewAct act) => WithReason(act, ReasonUse.Nobody, reason => new ReviewVerdict.Nobody(reason));

    private static ReviewVerdict Confirm(ReviewStand.Proposed proposed, PersonId person, ReviewAct act) =>
        person != proposed.Person ? MatchReviewRefusals.ProposalWaits
        : act.By == proposed.By || act.ByMachine ? MatchReviewRefusals.SamePerson
        : new ReviewVerdict.Matched(person, AgainstFirst: true, proposed.Reason);

    private static ReviewVerdict.Reopened TurnDown(ReviewAct act) => new(Undone: false, act.Reason);

    private static ReviewVerdict WithReason(ReviewAct act, ReasonUse use, Func<DecisionReason, ReviewVerdict> verdict) =>
        act.Reason is { } reason && reason.Use() == use ? verdict(reason) : MatchReviewRefusals.ReasonFor(use);
}
