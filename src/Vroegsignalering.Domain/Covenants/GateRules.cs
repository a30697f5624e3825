using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Everything the gate decides by, as data.</summary>
public sealed record GateRules
{
    /// <summary>The municipalities served here; a signal for another is refused, never forwarded (MA-09).</summary>
    public required IReadOnlySet<Gemeentecode> Tenants { get; init; }

    /// <summary>The designations by law.</summary>
    public IReadOnlyList<Designation> Designations { get; init; } = StatutoryDesignations.All;

    /// <summary>The covenants; those of other municipalities and partners are passed over.</summary>
    public required IReadOnlyList<Covenant> Covenants { get; init; }

    /// <summary>The municipality's settings.</summary>
    public GateSettings Settings { get; init; } = GateSettings.Default;

    /// <summary>The working days after the first date up to and including the second; asked only when the second is the later.</summary>
    public required Func<DateOnly, DateOnly, int> WorkdaysBetween { get; init; }
}
