using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Stores decisions with their log lines, and moves the signals to where they go from here.</summary>
internal static class MatchRecords
{
    private const string NoResident = "geen-inwoner";

    public static async Task SaveAsync(Session session, IReadOnlyList<SignalMatch> matches, MatchingWork work)
    {
        await CaseStore.AddDecisionsAsync(session, [.. matches.Select(match => DecisionOf(match, work))]);
        await LogStore.AddAsync(session, [.. matches.Select(match => LogLine(match, work.Operation))], work.Now);
        foreach (var group in matches.GroupBy(NextOf))
        {
            await MoveAsync(session, [.. group.Select(match => match.Row)], group.Key, work);
        }
    }

    // Review and none both go to a person: never silence. Only who has left the municipality gets a code, unless a crisis is on.
    private static (SignalState State, SignalStatus Status) NextOf(SignalMatch match) => match.Outcome.Match(
        _ => (SignalState.Attached, SignalStatus.TakenUp),
        _ => (SignalState.UnderReview, SignalStatus.NotYetTakenUp),
        none => none.Reason == NoneReason.NoLongerResident && !match.Row.Crisis
            ? (SignalState.Closed, SignalStatus.NoResident)
            : (SignalState.UnderReview, SignalStatus.NotYetTakenUp));

    private static async Task MoveAsync(
        Session session, IReadOnlyList<SignalRow> rows, (SignalState State, SignalStatus Status) next, MatchingWork work)
    {
        var closedBy = next.State == SignalState.Closed ? NoResident : null;
        var move = new SignalMove(next.State, DdasCodes.V12.Statuses[next.Status], work.Now, closedBy);
        await SignalStore.MoveAsync(session, work.Tenant, [.. rows.Select(row => row.SignalId)], move);
        if (next.State != SignalState.UnderReview)
        {
            // A person with secrecy is always reviewed, so nobody here asked for it (MA-06).
            await FeedbackStore.AddAsync(session, [.. rows.Select(row => FeedbackRow.Of(row, next.Status, secrecy: false, work.Now))]);
        }
    }

    private static DecisionRow DecisionOf(SignalMatch match, MatchingWork work) => new()
    {
        Tenant = work.Tenant,
        SignalId = match.Row.SignalId,
        DecisionId = DecisionId.New(),
        Outcome = CodeOf(match.Outcome),
        PersonId = match.Matched?.Person,
        HouseholdId = match.Matched?.Household,
        Explanation = Explain(match.Outcome),
        RulesVersion = MatchingRules.Current.Version,
        RegisterSequence = match.RegisterSequence,
        DecidedAt = work.Now,
        Actor = work.Operation.Actor,
    };

    private static LogEntry LogLine(SignalMatch match, Operation operation) => new()
    {
        Tenant = match.Row.Tenant,
        Activity = ProcessingActivity.MatchDecided,
        Basis = new LegalBasis(match.Row.LegalArticle, match.Row.CovenantId),
        Subject = match.Matched?.Person.Value ?? match.Row.SignalId.Value,
        Outcome = CodeOf(match.Outcome),
        RuleVersion = MatchingRules.Current.Version,
        Operation = operation,
    };

    private static string CodeOf(MatchOutcome outcome) => outcome.Match(_ => "matched", _ => "review", _ => "none");

    private static string Explain(MatchOutcome outcome) => outcome.Match(
        matched => matched.Explanation.ToJson(),
        review => StoredExplanation.Write(review.Reasons.Select(reason => reason.ToString()), review.Ranked),
        none => $$"""{"reason":"{{none.Reason}}","found":{{none.Found?.ToJson() ?? "null"}}}""");
}
