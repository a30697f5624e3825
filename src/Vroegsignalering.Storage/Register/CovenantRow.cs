using System.Text.Json;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>A covenant as it stands in its table: who, what and when in columns, what it allows as JSON.</summary>
internal sealed record CovenantRow
{
    public required Gemeentecode Tenant { get; init; }

    public required CovenantId CovenantId { get; init; }

    public required PartnerId Partner { get; init; }

    public required SignalKind Kind { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required string Terms { get; init; }

    public static string TermsOf(Covenant covenant) => JsonSerializer.Serialize(new CovenantTerms(
        covenant.AllowedFields?.Order(StringComparer.Ordinal).ToArray(), covenant.BsnAllowed, covenant.Limits));

    public Covenant ToCovenant()
    {
        var terms = JsonSerializer.Deserialize<CovenantTerms>(Terms)
            ?? throw new InvalidOperationException("A covenant has no terms.");
        return new()
        {
            Id = CovenantId,
            Tenant = Tenant,
            Partner = Partner,
            Kind = Kind,
            From = ValidFrom,
            Until = ValidUntil,
            AllowedFields = terms.AllowedFields?.ToHashSet(StringComparer.Ordinal),
            BsnAllowed = terms.BsnAllowed,
            Limits = terms.Limits,
        };
    }

    private sealed record CovenantTerms(string[]? AllowedFields, bool BsnAllowed, ArrearsLimits Limits);
}
