using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The days that royal decrees put on a par with a public holiday for legal terms (gelijkgestelde dagen).</summary>
/// <param name="Version">Names this list; stored with every term that was computed with it.</param>
/// <param name="ConfirmedYears">Years whose decree has been published, also when it names no day; other years compute with a
/// warning.</param>
/// <param name="Dates">The equated days, Dutch civil dates; one in a year that is not confirmed counts all the same.</param>
/// <remarks>Source: Atw art. 3 lid 3 and the decrees under it (CR-04). Data, because each decree covers a few years only.</remarks>
public sealed record EquatedDays(string Version, FrozenSet<int> ConfirmedYears, FrozenSet<DateOnly> Dates)
{
    /// <summary>The five days decreed for 2026 to 2028.</summary>
    /// <remarks>Source: Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen
    /// erkende feestdag. Reading: taken as confirmed, the Staatscourant itself still to be checked.</remarks>
    public static EquatedDays Default { get; } = new(
        "2026-2028",
        FrozenSet.Create(2026, 2027, 2028),
        FrozenSet.Create(
            new DateOnly(2026, 1, 2),
            new DateOnly(2026, 5, 15),
            new DateOnly(2027, 5, 7),
            new DateOnly(2028, 4, 28),
            new DateOnly(2028, 5, 26)));
}
