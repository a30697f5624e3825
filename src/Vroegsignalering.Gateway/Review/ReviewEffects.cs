using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Review;

/// <summary>What a decision of people brings about: the next version, the log, the signal, and the case by the same way as an automatic match.</summary>
internal static class ReviewEffects
{
    private static readonly ReviewOutcome.Refused NoHousehold = new(new ReviewVerdict.Refused(
        "/persoon", "zonder-huishouden", "Het register kent deze persoon niet (meer) in een huishouden.", "Laat het register bijwerken, of kies niemand van deze."));

    public static async Task<ReviewOutcome> MatchAsync(Session session, DeskItem item, ReviewVerdict.Matched verdict, MatchingWork work)
    {
        var course = item.CourseOf(verdict.Person, work.Today);
        if (course is SignalCourse.Nowhere) return NoHousehold;
        var step = ReviewStep.Of(verdict) with { Household = (course as SignalCourse.Attach)?.Household };
        var version = await ReviewRecords.AddAsync(session, item, step, work);
        await FollowAsync(session, item, (course, verdict.Person), work);
        return new ReviewOutcome.Saved(version, step.Outcome);
    }

    public static async Task<ReviewOutcome> ProposeAsync(Session session, DeskItem item, ReviewVerdict.Proposed verdict, MatchingWork work)
    {
        if (item.CourseOf(verdict.Person, work.Today) is SignalCourse.Nowhere) return NoHousehold;
        var step = ReviewStep.Of(verdict);
        return new ReviewOutcome.Saved(await ReviewRecords.AddAsync(session, item, step, work), step.Outcome);
    }

    public static async Task<ReviewOutcome> ChooseNobodyAsync(Session session, DeskItem item, ReviewVerdict.Nobody verdict, MatchingWork work)
    {
        var step = ReviewStep.Of(verdict);
        var version = await ReviewRecords.AddAsync(session, item, step, work);
        await FollowAsync(session, item, (SignalCourse.OfNobody(verdict.Reason, item.Row.Crisis), default), work);
        return new ReviewOutcome.Saved(version, step.Outcome);
    }

    public static async Task<ReviewOutcome> ReopenAsync(Session session, DeskItem item, ReviewVerdict.Reopened verdict, MatchingWork work)
    {
        var step = ReviewStep.Of(verdict) with { Json = verdict.Undone ? item.RankedAnew() : null };
        var version = await ReviewRecords.AddAsync(session, item, step, work);
        if (!verdict.Undone) return new ReviewOutcome.Saved(version, step.Outcome);
        var freed = await Separation.SaveAsync(session, item.Row, work);
        await OutboxStore.AddAsync(session, [.. TaskMessages.Of(freed, work)]);
        return new ReviewOutcome.Saved(version, step.Outcome) { Withdrawn = await ReviewRecords.ReturnAsync(session, item, work) };
    }

    private static Task FollowAsync(Session session, DeskItem item, (SignalCourse Course, PersonId Person) to, MatchingWork work) => to.Course.Match(
        attach => AttachAsync(session, item, item.MatchTo(to.Person, attach.Household), work),
        close => ReviewRecords.MoveAsync(session, item, (SignalState.Closed, close.Status), work),
        () => ReviewRecords.MoveAsync(session, item, (SignalState.Closed, SignalStatus.TakenUp), work),
        () => Task.CompletedTask);

    private static async Task AttachAsync(Session session, DeskItem item, SignalMatch match, MatchingWork work)
    {
        await CaseStore.LockHouseholdsAsync(session, work.Tenant, [match.Matched!.Household]);
        if ((await Repetitions.LoadAsync(session, [item.Row], work)).IsRepeated(item.Row))
        {
            await RepeatedSignals.CloseAsync(session, [item.Row], work);
            await FeedbackStore.CorrectAsync(session, FeedbackRow.Of(item.Row, SignalStatus.Repeated, item.Secrecy, work.Now), onlyIfTold: false, work.Now);
            return;
        }

        await ReviewRecords.MoveAsync(session, item, (SignalState.Attached, SignalStatus.TakenUp), work);
        await OutboxStore.AddAsync(session, [.. TaskMessages.Of(await HouseholdPlans.SaveAsync(session, [match], work), work)]);
    }
}
