using Vroegsignalering.Domain.Retention;

namespace Vroegsignalering.Storage.Retention;

/// <summary>Which rows of which tables belong to a retention class; children stand before what they hang on.</summary>
/// <remarks>The conditions know <c>@tenant</c>, <c>@before</c> (an instant) and <c>@today</c>.</remarks>
internal sealed record PurgeScope(RetentionClass Class, params IReadOnlyList<(string Table, string Where)> Rows)
{
    private const string Cases = """
        select case_id from household_case where tenant = @tenant and closed_at < @before
          and case_id not in (select case_id from legal_hold where tenant = @tenant and until >= @today)
        """;

    // A crisis whose household was never found is a case of its own: it ends with its task.
    private const string Tasks = $"""
        select task_id from task where tenant = @tenant
          and (case_id in ({Cases}) or (case_id is null and closed_at < @before))
        """;

    private const string CaseSignals = $"""
        select signal_id from case_signal where tenant = @tenant and case_id in ({Cases})
        union select signal_id from task_term where tenant = @tenant and task_id in ({Tasks})
          and signal_id not in (select signal_id from case_signal where tenant = @tenant)
        """;

    // A crisis that was withdrawn before its match goes with its task.
    private const string Rejected = """
        select signal_id from signal where tenant = @tenant and state = 'Closed' and closed_at < @before
          and signal_id not in (select signal_id from case_signal where tenant = @tenant)
          and signal_id not in (select signal_id from task_term where tenant = @tenant)
        """;

    public static IReadOnlyList<PurgeScope> All { get; } =
    [
        new(
            RetentionClass.Case,
            ("parked", AboutNothingBut(CaseSignals, Tasks)),
            ("contact_attempt", $"tenant = @tenant and task_id in ({Tasks})"),
            ("disclosure", $"tenant = @tenant and task_id in ({Tasks})"),
            ("timer", $"tenant = @tenant and task_id in ({Tasks})"),
            ("match_decision", $"tenant = @tenant and signal_id in ({CaseSignals})"),
            ("feedback", $"tenant = @tenant and signal_id in ({CaseSignals})"),
            ("signal", $"tenant = @tenant and signal_id in ({CaseSignals})"),
            ("task_term", $"tenant = @tenant and task_id in ({Tasks})"),
            ("task", $"tenant = @tenant and task_id in ({Tasks})"),
            ("case_signal", $"tenant = @tenant and case_id in ({Cases})"),
            ("household_case", $"tenant = @tenant and case_id in ({Cases})")),
        new(
            RetentionClass.Rejected,
            ("parked", AboutNothingBut(Rejected, tasks: "select task_id from task where 1 = 0")),
            ("match_decision", $"tenant = @tenant and signal_id in ({Rejected})"),
            ("feedback", $"tenant = @tenant and signal_id in ({Rejected})"),
            ("signal", $"tenant = @tenant and signal_id in ({Rejected})")),
        new(
            RetentionClass.Receipt,
            ("receipt", "tenant = @tenant and received_at < @before and signal_id not in (select signal_id from signal where tenant = @tenant)")),
        new(RetentionClass.Consent, ("consent", "tenant = @tenant and coalesce(withdrawn_at, valid_until) < @before")),
        new(RetentionClass.Log,
            ("log_payload", "tenant = @tenant and line_id in (select line_id from log_line where tenant = @tenant and recorded_at < @before)")),
    ];

    // A parked message goes with the last of the signals and tasks in it: about one that stays it is work that was not done.
    private static string AboutNothingBut(string signals, string tasks) => $"""
        tenant = @tenant
          and (exists ({Mentioned("signal", "in", signals)}) or exists ({Mentioned("task", "in", tasks)}))
          and not exists ({Mentioned("signal", "not in", signals)}) and not exists ({Mentioned("task", "not in", tasks)})
        """;

    private static string Mentioned(string table, string which, string ids) => $"""
        select 1 from {table} as about where about.tenant = @tenant and about.{table}_id {which} ({ids})
          and parked.body like '%' || lower(cast(about.{table}_id as text)) || '%'
        """;
}
