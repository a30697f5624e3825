using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Tasks as intake and cases leave them, about nobody.</summary>
internal static class Tasks
{
    public static TaskRow Crisis(DateTimeOffset arrived, TeamId? team = null, Gemeentecode? tenant = null)
    {
        var term = CrisisTerm.Start(arrived, WorkingDays.Default);
        return new TaskRow
        {
            Tenant = tenant ?? OutreachScene.Home,
            TaskId = TaskId.New(),
            Kind = OutreachTaskKind.Crisis,
            Origin = SignalId.New().Value,
            AddressKey = AddressKey.Of(Address).ToString(),
            Status = OutreachTaskStatus.Requested,
            BusinessStatus = "aangeboden",
            TeamId = team ?? OutreachScene.North,
            TeamReason = "Area",
            Priority = "stat",
            Reason = "dreigende-afsluiting",
            Explanation = """{"prioriteit":"stat","totaal":100,"factoren":[{"factor":"crisis","gewicht":100}]}""",
            LegalArticle = "Wgs art. 4 lid 2",
            CanStartOn = term.ArrivalDate,
            LastDay = term.LastDay,
            WorkLastDay = term.WorkLastDay,
            RuleVersion = "crisis-1",
            CalendarVersion = term.CalendarVersion,
            CalendarConfirmed = term.CalendarConfirmed,
            Notices = "[]",
            AuthoredAt = arrived,
            ModifiedAt = arrived,
        };
    }

    public static TaskRow Regular(DateTimeOffset arrived, TeamId? team = null, int daysLeft = 28) => Crisis(arrived, team) with
    {
        Kind = OutreachTaskKind.Outreach,
        CaseId = CaseId.New(),
        HouseholdId = HouseholdId.New(),
        Priority = "routine",
        Reason = "enkelvoudig",
        Explanation = """{"prioriteit":"routine","totaal":0,"factoren":[]}""",
        LegalArticle = "Wgs art. 4 lid 1",
        LastDay = DutchTime.DateOf(arrived).AddDays(daysLeft),
        WorkLastDay = DutchTime.DateOf(arrived).AddDays(daysLeft),
        RuleVersion = "regulier-28",
    };

    public static async Task StoreAsync(Session session, IReadOnlyList<TaskRow> tasks)
    {
        await SignalStore.AddAsync(session, [.. tasks.Select(SignalOf)]);
        await TaskStore.AddAsync(session, tasks);
        var crises = tasks.Where(task => task.Kind == OutreachTaskKind.Crisis).ToList();
        await TermStore.AddAsync(session, [.. crises.Select(TermOf)]);
        await TimerStore.SetAsync(session, [.. crises.SelectMany(TimersOf)]);
    }

    public static OutboxMessage Ready(Lane lane, IReadOnlyList<TaskId> tasks, Gemeentecode tenant, DateTimeOffset now) => new()
    {
        MessageId = MessageId.New(),
        Lane = lane,
        Kind = "TasksReady",
        Body = JsonSerializer.Serialize(new { Gemeentecode = tenant.ToString(), Ids = tasks.Select(task => task.Value) }),
        CreatedAt = now,
    };

    private static Address Address { get; } = new()
    {
        Street = "Voorbeeldstraat",
        HouseNumber = 10,
        HouseLetter = "A",
        Postcode = Postcode.TryParse("3077SS", out var postcode) ? postcode : default,
        Town = "Rotterdam",
    };

    private static TaskTerm TermOf(TaskRow task) => new()
    {
        Tenant = task.Tenant,
        TaskId = task.TaskId,
        SignalId = new SignalId(task.Origin),
        ArrivedAt = task.AuthoredAt,
        LastDay = task.LastDay,
        WorkLastDay = task.WorkLastDay,
    };

    private static IEnumerable<TaskTimer> TimersOf(TaskRow task) =>
        EscalationPoints.Of(CrisisTerm.Start(task.AuthoredAt, WorkingDays.Default), WorkingDays.Default, EscalationPoints.Default)
            .Select(escalation => (escalation.Point.Code, escalation.DueAt))
            .Append(("gemist", DutchTime.At(task.LastDay.AddDays(1), TimeOnly.MinValue)))
            .Select(timer => new TaskTimer(task.Tenant, task.TaskId, $"{timer.Item1}/{task.Origin}", timer.Item2));

    private static SignalRow SignalOf(TaskRow task)
    {
        var signal = new Signal
        {
            Reference = task.Origin.ToString(),
            Tenant = task.Tenant,
            Kind = SignalKind.Energie,
            Type = SignalType.EndOfSupply,
            SentOn = DutchTime.DateOf(task.AuthoredAt),
            Address = Address,
            Holder = new ContractHolder { Initials = "J.", Prefix = "van", Surname = "Zonderling", Born = PartialDate.TryParse("1985", out var born) ? born : null },
        };
        return new SignalRow
        {
            Tenant = task.Tenant,
            SignalId = new SignalId(task.Origin),
            Partner = new PartnerId("energie-demo"),
            Reference = signal.Reference,
            Kind = "Energie",
            Type = SignalTypeNames.Of(signal.Type),
            Crisis = task.Kind == OutreachTaskKind.Crisis,
            ReceivedAt = task.AuthoredAt,
            ArrivedOn = task.CanStartOn,
            AnchoredOn = task.CanStartOn,
            ClaimKey = signal.Reference,
            AddressKey = task.AddressKey,
            Body = Encoding.UTF8.GetString(SignalJson.Write(signal)),
            LegalArticle = "Wgs art. 3 lid 1 b",
            RuleVersion = "1",
            State = SignalState.Received,
            Status = "Nog niet opgepakt",
        };
    }
}
