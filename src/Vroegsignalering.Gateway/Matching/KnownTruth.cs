using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Whom a signal is really about.</summary>
/// <param name="Person">The right person; null when nobody in the register is.</param>
/// <param name="Household">The household that person belongs to now; null when no resident, or not told.</param>
internal readonly record struct KnownTruth(PersonId? Person, HouseholdId? Household)
{
    /// <summary>What the signal is counted under beside the whole, such as the kind of partner and a hazard pack.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The same in that municipality, as far as none is told yet.</summary>
    public KnownTruth In(ushort municipality) => this with
    {
        Person = Person is { } person ? new PersonId(Placed(person.Value, municipality)) : null,
        Household = Household is { } household ? new HouseholdId(Placed(household.Value, municipality)) : null,
    };

    private static Guid Placed(Guid id, ushort municipality) => FileKeys.MunicipalityOf(id) == 0 ? FileKeys.In(municipality, id) : id;
}
