using Vroegsignalering.Domain.Crisis;

namespace Vroegsignalering.Chaos;

/// <summary>One receipt of the store with everything that hangs on it, counted.</summary>
internal sealed record LedgerEntry
{
    public const string Query = """
        select r.tenant, r.partner, r.reference, r.signal_id, r.received_at, s.crisis, s.state, s.closed_by,
          (select count(*) from signal x where x.tenant = r.tenant and x.partner = r.partner and x.reference = r.reference) as signals,
          (select count(*) from match_decision d where d.tenant = r.tenant and d.signal_id = r.signal_id) as decisions,
          (select count(*) from case_signal c where c.tenant = r.tenant and c.signal_id = r.signal_id) as cases,
          (select count(*) from task t where t.tenant = r.tenant and t.kind = 'Crisis' and t.origin = r.signal_id) as tasks,
          (select count(*) from task_term m where m.tenant = r.tenant and m.signal_id = r.signal_id) as terms,
          (select count(*) from task_term m join task t on t.tenant = m.tenant and t.task_id = m.task_id
            where m.tenant = r.tenant and m.signal_id = r.signal_id and t.offered_at is not null) as seen,
          (select min(m.last_day) from task_term m where m.tenant = r.tenant and m.signal_id = r.signal_id) as last_day
        from receipt r left join signal s on s.tenant = r.tenant and s.signal_id = r.signal_id
        """;

    public required string Tenant { get; init; }

    public required string Partner { get; init; }

    public required string Reference { get; init; }

    public Guid SignalId { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public bool? Crisis { get; init; }

    public string? State { get; init; }

    public string? ClosedBy { get; init; }

    public long Signals { get; init; }

    public long Decisions { get; init; }

    public long Cases { get; init; }

    public long Tasks { get; init; }

    public long Terms { get; init; }

    /// <summary>Of the terms, those in a task that a team sees.</summary>
    public long Seen { get; init; }

    public DateOnly? LastDay { get; init; }

    /// <summary>Lines of the log that say it was received.</summary>
    public int Lines { get; init; }

    /// <summary>Without a signal or its line in the log, still waiting, attached to no case, or neither decided nor closed by a rule.</summary>
    public bool IsLost => Signals == 0 || Lines == 0 || State is null or "Received" || (State == "Attached" && Cases == 0) || (Decisions == 0 && ClosedBy is null);

    public bool IsDuplicated => Signals > 1 || Decisions > 1 || Cases > 1 || Tasks > 1 || Terms > 1 || Lines > 1;

    /// <summary>A crisis whose task or term is missing, wrong or seen by nobody, or a regular signal that has one.</summary>
    public bool HasWrongTerm => Crisis == true
        ? Tasks == 0 || Seen == 0 || LastDay != CrisisTerm.Start(ReceivedAt, WorkingDays.Default).LastDay
        : Tasks + Terms > 0;
}
