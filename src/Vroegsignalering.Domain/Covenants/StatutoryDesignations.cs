using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>The four kinds of sender that the law itself designates; every other kind is off until a dated designation says otherwise (IN-01).</summary>
/// <remarks>
/// In force since the revised law of 2021-01-01. Energy includes district heating.
/// Source: Wgs art. 3 lid 1 onder b; Bgs art. 2 (Stb. 2020, 240) for rent; the sector's own regulation for the others.
/// </remarks>
public static class StatutoryDesignations
{
    private static readonly DateOnly InForceSince = new(2021, 1, 1);

    /// <summary>The designations, for every municipality and without end.</summary>
    public static IReadOnlyList<Designation> All { get; } =
    [
        new("Wgs art. 3 lid 1 onder b; Bgs art. 2", SignalKind.Huur, InForceSince),
        new("Wgs art. 3 lid 1 onder b; regelingen afsluitbeleid elektriciteit, gas en warmte", SignalKind.Energie, InForceSince),
        new("Wgs art. 3 lid 1 onder b; Regeling afsluitbeleid drinkwater", SignalKind.Water, InForceSince),
        new("Wgs art. 3 lid 1 onder b; Regeling zorgverzekering", SignalKind.Zorg, InForceSince),
    ];
}
