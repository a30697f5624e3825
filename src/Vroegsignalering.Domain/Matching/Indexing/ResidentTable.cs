using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Persons laid out by address: those whose home is at one postcode and number stand together. Immutable.</summary>
internal sealed class ResidentTable
{
    /// <summary>The persons, and one row more where the residences end.</summary>
    public required PersonRow[] Persons { get; init; }

    public required PersonId[] Ids { get; init; }

    /// <summary>The residences of each person together, the home first.</summary>
    public required StayRow[] Stays { get; init; }

    public required NormalSurname?[] Surnames { get; init; }

    public required GivenNamesTable GivenNames { get; init; }

    public required string[] Additions { get; init; }

    public required HouseholdId[] Households { get; init; }

    public int Count => Ids.Length;

    public PersonFacts FactsAt(int row) => Persons[row].Facts;

    public NormalSurname? OwnAt(int row) => Surnames[Persons[row].Own];

    public NormalSurname? PartnerAt(int row) => Surnames[Persons[row].Partner];

    public CandidateStays StaysAt(int row) => new(this, Persons[row].FirstStay, Persons[row + 1].FirstStay);

    /// <summary>Where the person lives, or last lived; no key for a person without residence.</summary>
    public PremisesKey HomeAt(int row) =>
        Persons[row].FirstStay < Persons[row + 1].FirstStay ? Stays[Persons[row].FirstStay].Premises : default;

    /// <summary>Whether the person lives there, or ever did.</summary>
    public bool EverAt(int row, PremisesKey premises)
    {
        foreach (var stay in StaysAt(row))
        {
            if (stay.Premises == premises)
            {
                return true;
            }
        }

        return false;
    }
}
