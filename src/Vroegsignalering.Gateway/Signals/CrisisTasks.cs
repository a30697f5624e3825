using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Step 5 of the way of a crisis signal: its task, made in the transaction that accepts it, on the address until matched (CR-02, CR-11).</summary>
internal static class CrisisTasks
{
    private const string LegalArticle = "Wgs art. 4 lid 2";

    /// <summary>Makes a task per crisis, with a term of its own.</summary>
    public static async Task<IReadOnlyList<TaskRow>> RaiseAsync(Session session, IReadOnlyList<SignalDraft> crises, IntakeContext context)
    {
        var tasks = new List<TaskRow>(crises.Count);
        foreach (var draft in crises)
        {
            tasks.Add(await RaiseAsync(session, draft, context));
        }

        return tasks;
    }

    /// <summary>Who gets a crisis on the address of the signal.</summary>
    public static Assignment OwnerOf(SignalDraft draft, IntakeContext context) => Routing.Choose(
        new RoutingRequest(draft.Gated.Signal.Address, draft.Row.ArrivedOn, Crisis: true), context.Book[draft.Row.Tenant].Teams);

    private static async Task<TaskRow> RaiseAsync(Session session, SignalDraft draft, IntakeContext context)
    {
        var term = CrisisTerm.Start(draft.Row.ReceivedAt, context.Calendar);
        var task = TaskOf(draft, term, OwnerOf(draft, context), context);
        await TaskStore.AddAsync(session, [task]);
        await TermStore.AddAsync(session, [TermOf(task, term)]);
        await TimerStore.SetAsync(session, [.. Deadlines.Of(task, term, context.Calendar, context.Book[task.Tenant].Settings.EscalationPoints)]);
        return task;
    }

    private static TaskRow TaskOf(SignalDraft draft, CrisisTerm term, Assignment owner, IntakeContext context)
    {
        var weights = context.Book[draft.Row.Tenant].Settings.Case.Weights;
        var priority = Priority.Of(new PriorityFacts(Crisis: true, MinorsPresent: false, Partners: 1, OldestSignalDays: 0), weights);
        return new TaskRow
        {
            Tenant = draft.Row.Tenant,
            TaskId = TaskId.New(),
            Kind = OutreachTaskKind.Crisis,
            Origin = draft.Row.SignalId.Value,
            AddressKey = draft.Row.AddressKey,
            Status = OutreachTaskStatus.Requested,
            BusinessStatus = "aangeboden",
            TeamId = owner.Team,
            TeamReason = owner.Reason.ToString(),
            Priority = priority.Wire,
            Reason = ReasonOf(draft.Gated),
            Explanation = priority.ToJson(),
            LegalArticle = LegalArticle,
            CovenantId = draft.Row.CovenantId,
            CanStartOn = term.ArrivalDate,
            LastDay = term.LastDay,
            WorkLastDay = term.WorkLastDay,
            RuleVersion = CrisisTrigger.RuleVersion,
            CalendarVersion = term.CalendarVersion,
            CalendarConfirmed = term.CalendarConfirmed,
            Notices = "[]",
            AuthoredAt = draft.Row.ReceivedAt,
            ModifiedAt = context.Now,
        };
    }

    private static TaskTerm TermOf(TaskRow task, CrisisTerm term) => new()
    {
        Tenant = task.Tenant,
        TaskId = task.TaskId,
        SignalId = new SignalId(task.Origin),
        ArrivedAt = term.Arrival,
        LastDay = term.LastDay,
        WorkLastDay = term.WorkLastDay,
    };

    /// <summary>What the worker reads as the occasion; a crisis that only its flag tells of is named by its kind.</summary>
    public static string ReasonOf(GatedSignal gated) => gated.Accepted!.Crisis.Reason switch
    {
        CrisisReason.EndOfSupply => "dreigende-afsluiting",
        CrisisReason.Eviction => "dreigende-ontruiming",
        CrisisReason.EndOfInsurance => "royement-zorgverzekering",
        CrisisReason.FlaggedByPartner or CrisisReason.MunicipalKind or null => gated.Signal.Kind switch
        {
            SignalKind.Huur or SignalKind.Hypotheek => "dreigende-ontruiming",
            SignalKind.Zorg or SignalKind.CakZorgverzekeringen => "royement-zorgverzekering",
            SignalKind.Energie or SignalKind.Water or SignalKind.Duo or SignalKind.Belastingdienst or SignalKind.DienstToeslagen
                or SignalKind.CakEigenBijdrage or SignalKind.Overige => "dreigende-afsluiting",
        },
    };
}
