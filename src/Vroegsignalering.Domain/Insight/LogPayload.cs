using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Insight;

/// <summary>What one log line says, exactly as written: texts, so that a value somebody changed can still be read and found.</summary>
/// <remarks>Source: Logboek Dataverwerkingen (LO-01, LO-07). It names no resident: the subject is a pseudonym (LO-03).</remarks>
public sealed record LogPayload
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>Identifies the line.</summary>
    public required Guid LineId { get; init; }

    /// <summary>When it was written, UTC, whole milliseconds.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Code of the processing activity.</summary>
    public required string Activity { get; init; }

    /// <summary>Version of the register that the activity stands in.</summary>
    public required string RegisterVersion { get; init; }

    /// <summary>Article and covenant.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Pseudonym of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Code of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Code of the consent answer.</summary>
    public required string Consent { get; init; }

    /// <summary>The consent that the answer rests on, or null.</summary>
    public required ConsentId? ConsentId { get; init; }

    /// <summary>Version of the rule that decided, or empty.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Joins the line to its audit line, where the user stands.</summary>
    public required string OperationId { get; init; }

    /// <summary>The trace it was part of, or empty.</summary>
    public required string TraceId { get; init; }

    /// <summary>The payload of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="lineId">The id of the line.</param>
    /// <param name="recordedAt">Any offset; what is finer than a millisecond is cut off.</param>
    /// <param name="pseudonym">Stands for the subject.</param>
    /// <exception cref="ArgumentException">The answer rests on a consent that the entry does not name.</exception>
    public static LogPayload Of(LogEntry entry, Guid lineId, DateTimeOffset recordedAt, string pseudonym) => new()
    {
        Tenant = entry.Tenant,
        LineId = lineId,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(recordedAt.ToUnixTimeMilliseconds()),
        Activity = entry.Activity.Code,
        RegisterVersion = ProcessingActivity.RegisterVersion,
        LegalBasis = entry.Basis.ToString(),
        Subject = pseudonym,
        Outcome = entry.Outcome,
        Consent = entry.Consent.NamesConsent() && entry.ConsentId is null
            ? throw new ArgumentException("A log line names the consent it rests on.", nameof(entry))
            : entry.Consent.Code(),
        ConsentId = entry.ConsentId,
        RuleVersion = entry.RuleVersion,
        OperationId = entry.Operation.Id,
        TraceId = entry.Operation.TraceId,
    };
}
