using Vroegsignalering.Domain.Matching.Contacts;
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

    public required SurnameTable Surnames { get; init; }

    public required GivenNamesTable GivenNames { get; init; }

    public required string[] Additions { get; init; }

    public required HouseholdId[] Households { get; init; }

    /// <summary>Phone and e-mail by row, of those few persons who have any (MA-12).</summary>
    public required Dictionary<int, ContactDetails> Contacts { get; init; }

    public int Count => Ids.Length;

    public PersonFacts FactsAt(int row) => Persons[row].Facts;

    public ResidentSurnames SurnamesAt(int row) => new(Surnames, Persons[row]);

    public CandidateStays StaysAt(int row) => new(this, Persons[row].FirstStay, Persons[row + 1].FirstStay);

    public int StayCountAt(int row) => Persons[row + 1].FirstStay - Persons[row].FirstStay;

    /// <summary>Where the person lives, or last lived; no key for a person without residence.</summary>
    public PremisesKey HomeAt(int row) => StayCountAt(row) > 0 ? Stays[Persons[row].FirstStay].Premises : default;

    /// <summary>Whether the person is the first of those whose home is at one premises.</summary>
    public bool StartsHome(int row) => StayCountAt(row) > 0 && (row == 0 || HomeAt(row - 1) != HomeAt(row));

    /// <summary>Whether no residence of the person that stands before this one is at the same premises.</summary>
    public bool IsFirstThere(int row, int at)
    {
        for (var earlier = Persons[row].FirstStay; earlier < at; earlier++)
        {
            if (Stays[earlier].Premises == Stays[at].Premises)
            {
                return false;
            }
        }

        return true;
    }

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
