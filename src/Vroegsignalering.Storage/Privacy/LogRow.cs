using System.Security.Cryptography;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>A line on its way into the two tables: the commitment in one, payload and nonce in the other.</summary>
internal sealed record LogRow(LogPayload Payload, byte[] Nonce)
{
    public static readonly Table<LogRow> Lines = new Table<LogRow>("log_line", "line_id")
        .Text("tenant", row => row.Payload.Tenant.ToString())
        .Id("line_id", row => row.Payload.LineId)
        .Instant("recorded_at", row => row.Payload.RecordedAt)
        .Bytes("commitment", row => LogCommitment.Of(row.Payload, row.Nonce));

    public static readonly Table<LogRow> Payloads = new Table<LogRow>("log_payload", "line_id")
        .Text("tenant", row => row.Payload.Tenant.ToString())
        .Id("line_id", row => row.Payload.LineId)
        .Bytes("nonce", row => row.Nonce)
        .Text("activity", row => row.Payload.Activity)
        .Text("register_version", row => row.Payload.RegisterVersion)
        .Text("legal_basis", row => row.Payload.LegalBasis)
        .Text("subject", row => row.Payload.Subject)
        .Text("outcome", row => row.Payload.Outcome)
        .Text("consent_answer", row => row.Payload.Consent)
        .IdOrNull("consent_id", row => row.Payload.ConsentId?.Value)
        .Text("rule_version", row => row.Payload.RuleVersion)
        .Text("operation_id", row => row.Payload.OperationId)
        .Text("trace_id", row => row.Payload.TraceId);

    public static LogRow Of(LogEntry entry, Guid lineId, DateTimeOffset now, Pseudonyms pseudonyms) =>
        new(LogPayload.Of(entry, lineId, now, pseudonyms.Of(entry.Subject)), RandomNumberGenerator.GetBytes(LogCommitment.NonceLength));
}
