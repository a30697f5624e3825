using System.Runtime.InteropServices;
using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A register as it is being read: persons and residences in the order of arrival, every different text once.</summary>
internal sealed class ResidentColumns
{
    private readonly Numbering<(string? Prefix, string? Surname)> _surnames = new();
    private readonly Numbering<HouseholdId> _households = new();
    private readonly List<PersonRow> _persons = [];
    private readonly List<PersonId> _ids = [];
    private readonly List<StayRow> _stays = [];

    /// <summary>Without a person; the first surname is none at all.</summary>
    public ResidentColumns() => _surnames.Of((null, null));

    public int Count => _persons.Count;

    public ReadOnlySpan<(string? Prefix, string? Surname)> Surnames => _surnames.Values;

    public GivenNamesColumn GivenNames { get; } = new();

    public TextNumbering Additions { get; } = new();

    public ReadOnlySpan<HouseholdId> Households => _households.Values;

    public ReadOnlySpan<PersonRow> Persons => CollectionsMarshal.AsSpan(_persons);

    public ReadOnlySpan<PersonId> Ids => CollectionsMarshal.AsSpan(_ids);

    public ReadOnlySpan<StayRow> Stays => CollectionsMarshal.AsSpan(_stays);

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

    /// <summary>The residences of the person, the home first.</summary>
    public ReadOnlySpan<StayRow> StaysOf(int person) =>
        Stays[_persons[person].FirstStay..(person + 1 < Count ? _persons[person + 1].FirstStay : Stays.Length)];

    /// <summary>The entry of the person's first names.</summary>
    public ReadOnlySpan<int> GivenNamesOf(int person) =>
        GivenNames.Entries[_persons[person].Given..(person + 1 < Count ? _persons[person + 1].Given : GivenNames.Size)];

    // Home is where the person lives, in full rather than in part, or else lived last.
    private void AddStays(IReadOnlyList<Residence> residences)
    {
        var first = _stays.Count;
        foreach (var residence in residences)
        {
            var address = AddressKey.Of(residence.Address);
            _stays.Add(new StayRow(residence, address, (_households.Of(residence.Household), Additions.Of(address.Addition))));
            if (_stays.Count - 1 > first && IsRatherHome(_stays[^1], _stays[first]))
            {
                (_stays[first], _stays[^1]) = (_stays[^1], _stays[first]);
            }
        }
    }

    private static bool IsRatherHome(in StayRow one, in StayRow other) =>
        one.Until != other.Until ? one.Until > other.Until
        : one.PartTime != other.PartTime ? other.PartTime
        : one.From > other.From;
}
