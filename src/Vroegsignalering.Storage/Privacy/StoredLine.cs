using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>A line as the two tables give it back; without a nonce its payload is gone.</summary>
internal sealed record StoredLine
{
    public const string Columns =
        """
        l.tenant, l.line_id, l.recorded_at, l.commitment, p.nonce, p.activity, p.register_version, p.legal_basis, p.subject, p.outcome,
        p.consent_answer, p.consent_id, p.rule_version, p.operation_id, p.trace_id
        """;

    public Gemeentecode Tenant { get; init; }

    public Guid LineId { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public required byte[] Commitment { get; init; }

    public byte[]? Nonce { get; init; }

    public string? Activity { get; init; }

    public string? RegisterVersion { get; init; }

    public string? LegalBasis { get; init; }

    public string? Subject { get; init; }

    public string? Outcome { get; init; }

    public string? ConsentAnswer { get; init; }

    public ConsentId? ConsentId { get; init; }

    public string? RuleVersion { get; init; }

    public string? OperationId { get; init; }

    public string? TraceId { get; init; }

    public LogLine ToLine() => new()
    {
        LineId = LineId,
        RecordedAt = RecordedAt,
        Commitment = Commitment,
        Nonce = Nonce,
        Payload = Nonce is null ? null : Payload(),
    };

    // Every column is "not null" in log_payload, so where there is a nonce there is the rest.
    private LogPayload Payload() => new()
    {
        Tenant = Tenant,
        LineId = LineId,
        RecordedAt = RecordedAt,
        Activity = Activity!,
        RegisterVersion = RegisterVersion!,
        LegalBasis = LegalBasis!,
        Subject = Subject!,
        Outcome = Outcome!,
        Consent = ConsentAnswer!,
        ConsentId = ConsentId,
        RuleVersion = RuleVersion!,
        OperationId = OperationId!,
        TraceId = TraceId!,
    };
}
