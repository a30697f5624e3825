using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Crisis terms between the store and the rules.</summary>
internal static class TermRows
{
    public static CrisisTermRow ToRule(this TaskTerm term) => new(term.SignalId, DutchTime.DateOf(term.ArrivedAt), term.LastDay)
    {
        FirstConversationOn = term.MetOn,
        End = term is { Ending: { } code, EndedOn: { } on } ? new CrisisEnd(CrisisEndings.ByCode[code], on) : null,
    };

    /// <summary>The term as the rules left it; one that was not met in time is recorded as missed, whoever was first to see it (CR-07).</summary>
    public static TaskTerm With(this TaskTerm term, CrisisTermRow row, DateTimeOffset now) => term with
    {
        MetOn = row.FirstConversationOn,
        Ending = row.End?.Ending.Code(),
        EndedOn = row.End?.On,
        MissedAt = term.MissedAt ?? (IsMissed(row, DutchTime.DateOf(now)) ? now : null),
    };

    /// <summary>The task with the days of its earliest open term, as old as the first arrival it stands for; as it is when none is open (CR-11).</summary>
    public static TaskRow Showing(this TaskRow task, IReadOnlyList<TaskTerm> terms)
    {
        if (CrisisTaskLife.Shown([.. terms.Select(ToRule)]) is not { } shown) return task;
        var term = terms.First(one => one.SignalId == shown.Signal);
        var arrived = terms.Min(one => one.ArrivedAt);
        return task with
        {
            CanStartOn = DutchTime.DateOf(arrived),
            LastDay = term.LastDay,
            WorkLastDay = term.WorkLastDay,
            AuthoredAt = arrived < task.AuthoredAt ? arrived : task.AuthoredAt,
        };
    }

    private static bool IsMissed(CrisisTermRow row, DateOnly today) =>
        CrisisTermOutcome.Of(row, today).Match(_ => false, _ => true, ended => ended.Overdue, open => open.Overdue);
}
