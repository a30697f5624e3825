using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Insight;

/// <summary>What a handler says for the privacy log about one act on one subject; it cannot be made without its audit context.</summary>
/// <remarks>Source: AVG art. 5 lid 2 and art. 30; Logboek Dataverwerkingen (LO-01, LO-07).</remarks>
public sealed record LogEntry
{
    private const int LongestCode = 64;

    /// <summary>The municipality.</summary>
    /// <exception cref="ArgumentException">It is missing.</exception>
    public required Gemeentecode Tenant { get; init => field = Present(value, nameof(Tenant)); }

    /// <summary>Which activity of the register, and so for which purpose.</summary>
    /// <exception cref="ArgumentException">It is missing.</exception>
    public required ProcessingActivity Activity { get; init => field = Present(value, nameof(Activity)); }

    /// <summary>On what it rests.</summary>
    /// <exception cref="ArgumentException">It is missing or names no article.</exception>
    public required LegalBasis Basis
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value?.Article) ? throw Missing(nameof(Basis)) : value;
    }

    /// <summary>Id of the person, household, signal or task it is about; only its pseudonym is written (LO-03).</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required Guid Subject { get; init => field = Present(value, nameof(Subject)); }

    /// <summary>A code for what came of it: at most 64 letters, digits and <c>- _ . : / + @</c>; never free text.</summary>
    /// <exception cref="ArgumentException">It is empty or no code.</exception>
    public required string Outcome
    {
        get;
        init => field = value is { Length: > 0 } && IsCode(value) ? value : throw new ArgumentException("An outcome is a code.", nameof(Outcome));
    }

    /// <summary>The version of the rule that decided, in the form of a code; empty where none did.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public string RuleVersion
    {
        get;
        init => field = value is not null && IsCode(value) ? value : throw new ArgumentException("A rule version is a code.", nameof(RuleVersion));
    } = string.Empty;

    /// <summary>The gate's answer; logging itself never depends on consent.</summary>
    public ConsentAnswer Consent { get; init; }

    /// <summary>The consent or refusal that the answer rests on; null where it rests on none.</summary>
    public ConsentId? ConsentId { get; init; }

    /// <summary>Who acts, in what operation.</summary>
    /// <exception cref="ArgumentException">It is missing.</exception>
    public required Operation Operation { get; init => field = Present(value, nameof(Operation)); }

    /// <summary>This entry with what the disclosure gate answered.</summary>
    public LogEntry Answered(DisclosureAnswer answer) => answer.Match(
        _ => this with { Consent = ConsentAnswer.NotRequired, ConsentId = null },
        granted => this with { Consent = ConsentAnswer.Granted, ConsentId = granted.Consent },
        _ => this with { Consent = ConsentAnswer.Missing, ConsentId = null },
        refused => this with { Consent = ConsentAnswer.Refused, ConsentId = refused.Consent },
        withdrawn => this with { Consent = ConsentAnswer.Withdrawn, ConsentId = withdrawn.Consent });

    private static bool IsCode(string text) =>
        text.Length <= LongestCode && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_.:/+@".Contains(letter, StringComparison.Ordinal));

    private static T Present<T>(T? value, string name) =>
        value is null || EqualityComparer<T>.Default.Equals(value, default) ? throw Missing(name) : value;

    private static ArgumentException Missing(string name) => new("A log entry needs its whole audit context.", name);
}
