using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A register as it is being read: persons and residences in the order of arrival, every different text once.</summary>
internal sealed class ResidentColumns
{
    private readonly Numbering<(string? Prefix, string? Surname)> _surnames = new();
    private readonly Numbering<HouseholdId> _households = new();
    private readonly LargeList<PersonRow> _persons = new();
    private readonly LargeList<PersonId> _ids = new();
    private readonly LargeList<StayRow> _stays = new();

    /// <summary>Without a person; the first surname is none at all.</summary>
    public ResidentColumns() => _surnames.Of((null, null));

    public int Count => _persons.Count;

    public ReadOnlySpan<(string? Prefix, string? Surname)> Surnames => _surnames.Values;

    public GivenNamesColumn GivenNames { get; } = new();

    public TextNumbering Additions { get; } = new();

    public ReadOnlySpan<HouseholdId> Households => _households.Values;

    public ReadOnlySpan<PersonRow> Persons => _persons.Items;

    public ReadOnlySpan<PersonId> Ids => _ids.Items;

    public ReadOnlySpan<StayRow> Stays => _stays.Items;

    /// <summary>Phone and e-mail of those few persons who have any.</summary>
    public Dictionary<int, ContactDetails> Contacts { get; } = [];

    /// <exception cref="InvalidOperationException">The index is full.</exception>
    public void Add(Registration registration)
    {
        if (Count == PersonEntries.MostPersons)
        {
            throw new InvalidOperationException($"An index holds no more than {PersonEntries.MostPersons} persons.");
        }

        var person = registration.Person;
        var name = person.Name;
        if (person.Contact is { } contact)
        {
            Contacts.Add(Count, contact);
        }

        _ids.Add(person.Id);
        _persons.Add(new PersonRow(
            _surnames.Of((name.Prefix, name.Surname)),
            _surnames.Of((name.PartnerPrefix, name.PartnerSurname)),
            GivenNames.Add(name.FirstNames ?? ""),
            PersonFacts.Of(person),
            person.Bsn ?? default,
            _stays.Count));
        AddStays(registration.Residences);
    }

    /// <summary>Where the residences of the person end, and where the entry of first names does.</summary>
    public (int Stays, int Given) EndOf(int person) =>
        person + 1 < Count ? (Persons[person + 1].FirstStay, Persons[person + 1].Given) : (Stays.Length, GivenNames.Size);

    /// <summary>The residences of the person, the home first.</summary>
    public ReadOnlySpan<StayRow> StaysOf(int person) => Stays[Persons[person].FirstStay..EndOf(person).Stays];

    // Home is where the person lives, in full rather than in part, or else lived last.
    private void AddStays(IReadOnlyList<Residence> residences)
    {
        var first = _stays.Count;
        foreach (var residence in residences)
        {
            var address = AddressKey.Of(residence.Address);
            _stays.Add(new StayRow(residence, address, (_households.Of(residence.Household), Additions.Of(address.Addition))));
            var stays = _stays.Items[first..];
            if (stays.Length > 1 && IsRatherHome(stays[^1], stays[0]))
            {
                (stays[0], stays[^1]) = (stays[^1], stays[0]);
            }
        }
    }

    private static bool IsRatherHome(in StayRow one, in StayRow other) =>
        one.Until != other.Until ? one.Until > other.Until
        : one.PartTime != other.PartTime ? other.PartTime
        : one.From > other.From;
}
