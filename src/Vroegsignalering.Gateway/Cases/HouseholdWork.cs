using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>A household with its newly matched signals, locked, as it stands in the store.</summary>
internal sealed record HouseholdWork(HouseholdId Id, IReadOnlyList<SignalMatch> Matches)
{
    /// <summary>The open case, or the one that closed last.</summary>
    public CaseRow? Current { get; init; }

    /// <summary>The signals in that case.</summary>
    public required IReadOnlyList<SignalFacts> Attached { get; init; }

    /// <summary>Its open tasks, and the crisis tasks of the new signals.</summary>
    public required IReadOnlyList<TaskRow> Tasks { get; init; }

    /// <summary>The crisis terms of those tasks.</summary>
    public required IReadOnlyList<TaskTerm> Terms { get; init; }

    public required bool MinorsPresent { get; init; }

    public Address AddressOn(DateOnly day) => Matches[0].HouseholdAddress(day);

    public string AddressKeyOn(DateOnly day) => Domain.Matching.AddressKey.Of(AddressOn(day)).ToString();

    public CaseRequest RequestOf(MatchingWork work, IReadOnlyDictionary<TeamId, int> room) => new(
        [.. Matches.Select(match => SignalOf(match.Row, work.Calendar))],
        new HouseholdFacts { Address = AddressOn(work.Today), MinorsPresent = MinorsPresent, Room = room },
        work.Today)
    {
        Current = Current is null ? null : new CaseState(
            Current.CaseId,
            [.. Attached.Select(facts => SignalOf(facts, work.Calendar))],
            Current.ClosedAt is { } closedAt ? DutchTime.DateOf(closedAt) : null),
        Tasks = [.. Tasks.Select(task => new OpenTask(task.TaskId, task.Kind, task.Status, task.LastDay, task.CaseId is not null))],
        CoordinatorAlarmOn = work.Calendar.Legal.After(work.Today, work.Settings.CoordinatorDays),
    };

    private static CaseSignal SignalOf(SignalRow row, WorkingDays calendar) =>
        new(row.SignalId, row.Partner, row.ArrivedOn, LastDayOf(row.Crisis, row.ReceivedAt, row.AnchoredOn, calendar)) { Crisis = row.Crisis };

    /// <summary>A signal of a case, as its rules see it.</summary>
    public static CaseSignal SignalOf(SignalFacts facts, WorkingDays calendar) =>
        new(facts.SignalId, facts.Partner, facts.ArrivedOn, LastDayOf(facts.Crisis, facts.ReceivedAt, facts.AnchoredOn, calendar))
        {
            Crisis = facts.Crisis,
        };

    private static DateOnly LastDayOf(bool crisis, DateTimeOffset receivedAt, DateOnly anchoredOn, WorkingDays calendar) =>
        crisis ? CrisisTerm.Start(receivedAt, calendar).LastDay : RegularTerm.Start(anchoredOn).LastDay;
}
