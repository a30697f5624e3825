using System.Text.Json;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Retention;

/// <summary>Rows of each retention class with the instant from which they are counted.</summary>
internal static class OldRows
{
    // Lines of the log have a term of their own, which is not over.
    private static readonly DateTimeOffset Written = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] OfSignal = ["signal", "match_decision", "feedback", "parked"];

    /// <summary>The tables of a class, each of which gets a row from <see cref="AddAsync"/>.</summary>
    public static IReadOnlyList<string> TablesOf(RetentionClass kind) => kind switch
    {
        RetentionClass.Case =>
            [.. OfSignal, "household_case", "case_signal", "task", "task_term", "timer", "contact_attempt", "disclosure"],
        RetentionClass.Rejected => OfSignal,
        RetentionClass.Receipt => ["receipt"],
        RetentionClass.Consent => ["consent"],
        RetentionClass.Log => ["log_payload"],
        RetentionClass.DdasRow => [],
    };

    /// <summary>Adds what belongs to the class; how many rows of it a purge counts is one per table.</summary>
    public static Task AddAsync(TestDatabase database, Gemeentecode tenant, RetentionClass kind, DateTimeOffset at) => kind switch
    {
        RetentionClass.Case => AddCaseAsync(database, tenant, at),
        RetentionClass.Rejected => AddRejectedAsync(database, tenant, at),
        RetentionClass.Receipt => AddReceiptAsync(database, tenant, SignalId.New(), at),
        RetentionClass.Consent => DoAsync(database, session => ConsentStore.AddAsync(session, tenant, [ConsentUntil(at)])),
        RetentionClass.Log => database.AddAsync(at, Entries.Match(tenant, Guid.CreateVersion7())),
        RetentionClass.DdasRow => Task.CompletedTask,
    };

    /// <summary>A crisis of long ago in a case that closed at the instant, or is open.</summary>
    public static async Task<CaseRow> AddCaseAsync(TestDatabase database, Gemeentecode tenant, DateTimeOffset? closedAt)
    {
        var task = Tasks.Crisis(new DateTimeOffset(2024, 3, 4, 9, 0, 0, TimeSpan.Zero), tenant: tenant) with
        {
            CaseId = CaseId.New(),
            HouseholdId = HouseholdId.New(),
        };
        var row = CaseOf(task);
        var signal = new SignalId(task.Origin);
        await DoAsync(database, async session =>
        {
            await Tasks.StoreAsync(session, [task]);
            await CaseStore.AddAsync(session, [row]);
            await CaseStore.SaveAsync(session, [row with { ClosedAt = closedAt }]);
            await CaseStore.AttachAsync(session, [new AttachedSignal(tenant, row.CaseId, signal, task.AuthoredAt)]);
            await DisclosureStore.AddAsync(session, [DisclosureOf(task)], Written);
        });
        await database.ExecuteAsync("delete from timer where task_id = @TaskId and kind not like 'gemist/%'", new { task.TaskId });
        await AddOfSignalAsync(database, tenant, signal, task.AuthoredAt);
        await database.ExecuteAsync(
            """
            insert into contact_attempt (tenant, attempt_id, task_id, kind, part_of_day, reached, attempted_on, recorded_at, actor)
            values (@Tenant, @id, @TaskId, 'Huisbezoek', 'Avond', @no, @LastDay, @AuthoredAt, 'wijkwerker')
            """,
            new { task.Tenant, id = Guid.CreateVersion7(), task.TaskId, no = false, task.LastDay, task.AuthoredAt });
        return row;
    }

    /// <summary>The receipt of a signal, with its nonce.</summary>
    public static Task AddReceiptAsync(TestDatabase database, Gemeentecode tenant, SignalId signal, DateTimeOffset at) => database.ExecuteAsync(
        """
        insert into receipt (tenant, signal_id, partner, reference, received_at, nonce, fingerprint, notices)
        values (@tenant, @signal, 'energie-demo', @reference, @at, @nonce, 'ab', '[]')
        """,
        new { tenant, signal, reference = $"{signal}", at, nonce = new byte[16] });

    private static async Task AddRejectedAsync(TestDatabase database, Gemeentecode tenant, DateTimeOffset at)
    {
        // Long in review before it was closed: only the closing counts.
        var task = Tasks.Regular(at.AddDays(-40), OutreachScene.North) with { Tenant = tenant };
        await DoAsync(database, session => Tasks.StoreAsync(session, [task]));
        await database.ExecuteAsync("delete from task where task_id = @TaskId", new { task.TaskId });
        await database.ExecuteAsync(
            "update signal set state = 'Closed', closed_at = @at where tenant = @Tenant and signal_id = @Origin", new { task.Tenant, task.Origin, at });
        await AddOfSignalAsync(database, tenant, new SignalId(task.Origin), at);
    }

    private static async Task AddOfSignalAsync(TestDatabase database, Gemeentecode tenant, SignalId signal, DateTimeOffset at)
    {
        await DoAsync(database, session => CaseStore.AddDecisionsAsync(session, [Decision(tenant, signal, at)]));
        await DoAsync(database, session => ParkedStore.ParkAsync(session, Parked(tenant, Written, signal.Value)));
        await database.ExecuteAsync(
            """
            insert into feedback (tenant, feedback_id, partner, signal_id, reference, code, ready_at)
            values (@tenant, @id, 'energie-demo', @signal, 'R-1', 'opgepakt', @at)
            """,
            new { tenant, id = Guid.CreateVersion7(), signal, at });
    }

    private static Task DoAsync(TestDatabase database, Func<Session, Task> work) => database.Gateway.InTransactionAsync(work, CancellationToken.None);

    /// <summary>The first version of a decision that found nobody.</summary>
    public static DecisionRow Decision(Gemeentecode tenant, SignalId signal, DateTimeOffset at) => new()
    {
        Tenant = tenant,
        SignalId = signal,
        DecisionId = DecisionId.New(),
        Outcome = "none",
        Explanation = "{}",
        RulesVersion = "1",
        RegisterSequence = 1,
        DecidedAt = at,
        Actor = "gateway",
    };

    /// <summary>A message set aside about signals or tasks.</summary>
    public static ParkedMessage Parked(Gemeentecode tenant, DateTimeOffset at, params IReadOnlyList<Guid> ids) => new()
    {
        Tenant = $"{tenant}",
        MessageId = MessageId.New(),
        Consumer = "TasksReady",
        Lane = Lane.Regular,
        Kind = "TasksReady",
        Body = JsonSerializer.Serialize(new { Gemeentecode = $"{tenant}", Ids = ids }),
        Reason = "InvalidOperationException",
        Attempts = 5,
        ParkedAt = at,
    };

    private static CaseRow CaseOf(TaskRow task) => new()
    {
        Tenant = task.Tenant,
        CaseId = task.CaseId!.Value,
        HouseholdId = task.HouseholdId!.Value,
        OpenedAt = task.AuthoredAt,
        CoordinatorDue = task.LastDay,
        TeamId = task.TeamId,
        Priority = task.Priority,
        Explanation = task.Explanation,
    };

    private static Disclosure DisclosureOf(TaskRow task) => new(
        Entries.Match(task.Tenant, task.HouseholdId!.Value.Value).Answered(new DisclosureAnswer.NotRequired()),
        Recipient.Organisation("wijkteam-noord"), DisclosurePurpose.School, DisclosureClass.Confidential)
    { Task = task.TaskId };

    private static Consent ConsentUntil(DateTimeOffset at) => new()
    {
        Id = ConsentId.New(),
        Person = PersonId.New(),
        Purpose = DisclosurePurpose.School,
        Recipient = Recipient.Organisation("school-noord"),
        Categories = new HashSet<DataCategory> { DataCategory.Contact },
        Decision = ConsentDecision.Given,
        Grantors = [new Grantor(PersonId.New(), GrantorRole.Self)],
        Means = ConsentMeans.Written,
        ObtainedBy = new WorkerId("actor-1"),
        TextVersion = "2026-03",
        From = at.AddYears(-1),
        Until = at,
    };
}
