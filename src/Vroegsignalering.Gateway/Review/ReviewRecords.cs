using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Review;

/// <summary>Stores what people decide: a new version each time, with its log line, and the code that the partner may learn (MA-08, LO-01).</summary>
internal static class ReviewRecords
{
    private const string ClosedBy = "beoordeling";

    public static async Task<int> AddAsync(Session session, DeskItem item, ReviewStep step, MatchingWork work)
    {
        var row = DecisionOf(item, step, work);
        await CaseStore.AddDecisionsAsync(session, [row]);
        await LogStore.AddAsync(session, [LogLine(item, step, work.Operation)], work.Now);
        return row.Version;
    }

    /// <summary>Moves the signal on, and tells the partner what it may know of that.</summary>
    public static async Task MoveAsync(Session session, DeskItem item, (SignalState State, SignalStatus Status) next, MatchingWork work)
    {
        var closedBy = next.State == SignalState.Closed ? ClosedBy : null;
        var move = new SignalMove(next.State, DdasCodes.V12.Statuses[next.Status], work.Now, closedBy);
        await SignalStore.MoveAsync(session, work.Tenant, [item.Row.SignalId], move);
        await FeedbackStore.CorrectAsync(session, FeedbackRow.Of(item.Row, next.Status, item.Secrecy, work.Now), onlyIfTold: false, work.Now);
    }

    /// <summary>Puts the signal back on the desk, unless its partner withdrew it meanwhile; corrects what the partner was told.</summary>
    /// <returns>Whether it was withdrawn, and closed.</returns>
    public static async Task<bool> ReturnAsync(Session session, DeskItem item, MatchingWork work)
    {
        await SignalStore.ReturnAsync(session, work.Tenant, item.Row.SignalId, DdasCodes.V12.Statuses[SignalStatus.NotYetTakenUp]);
        var closed = await WithdrawalAsync(session, item.Row) as WithdrawalOutcome.Close;
        if (closed is not null)
        {
            var move = new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[closed.As], work.Now, SignalRow.Withdrawal);
            await SignalStore.MoveAsync(session, work.Tenant, [item.Row.SignalId], move);
        }

        var status = closed?.As ?? SignalStatus.NotYetTakenUp;
        await FeedbackStore.CorrectAsync(session, FeedbackRow.Of(item.Row, status, item.Secrecy, work.Now), onlyIfTold: true, work.Now);
        return closed is not null;
    }

    /// <summary>The line of something that happens with an item: on the person it is about, else on the signal.</summary>
    public static LogEntry Line(DeskItem item, PersonId? person, (ProcessingActivity Activity, string Outcome) what, Operation operation) => new()
    {
        Tenant = item.Row.Tenant,
        Activity = what.Activity,
        Basis = new LegalBasis(item.Row.LegalArticle, item.Row.CovenantId),
        Subject = person?.Value ?? item.Row.SignalId.Value,
        Outcome = what.Outcome,
        RuleVersion = item.Last.RulesVersion,
        Operation = operation,
    };

    // As if it came now, for nobody took the signal up after all: a crisis whose term runs waits for a human, anything else is over (RE-01).
    private static async Task<WithdrawalOutcome?> WithdrawalAsync(Session session, SignalRow row) => row.Withdrawn is not { } reason
        ? null
        : Withdrawal.Decide(
            WithdrawalReasons.ByText[reason],
            SignalStatus.NotYetTakenUp,
            await TermStore.OfSignalAsync(session, row.Tenant, row.SignalId) is { } term && term.ToRule().IsOpen);

    // What is explained anew is so by the rules and the register of now; else both are those of the explanation that stays.
    private static DecisionRow DecisionOf(DeskItem item, ReviewStep step, MatchingWork work)
    {
        var row = NextOf(item, step, work);
        return row.Explanation == item.Last.Explanation
            ? row
            : row with { RulesVersion = item.Basis.Rules.Version, RegisterSequence = item.Residents.Sequence };
    }

    private static DecisionRow NextOf(DeskItem item, ReviewStep step, MatchingWork work) => item.Last with
    {
        Version = item.Last.Version + 1,
        DecisionId = DecisionId.New(),
        Outcome = step.Outcome,
        PersonId = step.Person,
        HouseholdId = step.Household,
        Explanation = step.Json ?? item.Json,
        DecidedAt = work.Now,
        Actor = work.Operation.Actor,
        Reason = step.Reason?.Code(),
    };

    private static LogEntry LogLine(DeskItem item, ReviewStep step, Operation operation) => Line(
        item,
        step.Person ?? item.Last.PersonId,
        (step.Activity, step.Reason is { } reason ? $"{step.Outcome}:{reason.Code()}" : step.Outcome),
        operation);
}
