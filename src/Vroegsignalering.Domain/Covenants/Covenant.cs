using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>The agreement between one municipality and one partner; it only narrows what the law permits (IN-02).</summary>
public sealed record Covenant
{
    /// <summary>The municipality's reference, cited as legal basis.</summary>
    public required CovenantId Id { get; init; }

    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The kind of signal the partner may send under it.</summary>
    public required SignalKind Kind { get; init; }

    /// <summary>First day in force, Dutch civil date.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day in force, inclusive; null while it lasts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The optional fields it allows by their dotted wire names (<c>persoon.telefoonnummer</c>); null allows all but the BSN.</summary>
    public IReadOnlySet<string>? AllowedFields { get; init; }

    /// <summary>Whether a BSN may be sent (IN-05).</summary>
    public bool BsnAllowed { get; init; }

    /// <summary>Age and amount limits of a regular signal (IN-06).</summary>
    public required ArrearsLimits Limits { get; init; }

    /// <summary>Whether it is in force on the day.</summary>
    public bool InForceOn(DateOnly day) => day >= From && (Until is null || day <= Until);
}
