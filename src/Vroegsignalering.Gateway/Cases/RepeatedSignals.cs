using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Closes signals that say nothing new (herhaalde melding).</summary>
internal static class RepeatedSignals
{
    private const string Code = "herhaalde-melding";

    public static async Task CloseAsync(Session session, IReadOnlyList<SignalRow> signals, MatchingWork work)
    {
        if (signals.Count == 0)
        {
            return;
        }

        var move = new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[SignalStatus.Repeated], work.Now, Code);
        await SignalStore.MoveAsync(session, work.Tenant, [.. signals.Select(signal => signal.SignalId)], move);
        await FeedbackStore.AddAsync(
            session, [.. signals.Select(signal => FeedbackRow.Of(signal, SignalStatus.Repeated, secrecy: false, work.Now))]);
        await LogStore.AddAsync(session, [.. signals.Select(signal => LogLine(signal, work.Operation))], work.Now);
    }

    private static LogEntry LogLine(SignalRow signal, Operation operation) => new()
    {
        Tenant = signal.Tenant,
        Activity = ProcessingActivity.MatchDecided,
        Basis = new LegalBasis(signal.LegalArticle, signal.CovenantId),
        Subject = signal.SignalId.Value,
        Outcome = Code,
        RuleVersion = signal.RuleVersion,
        Operation = operation,
    };
}
