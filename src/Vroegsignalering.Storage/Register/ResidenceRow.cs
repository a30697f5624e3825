using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>A residence as it stands in its table.</summary>
internal sealed record ResidenceRow
{
    private const string Columns =
        "person_id, household_id, address_key, premises_key, street, house_number, house_letter, addition, postcode, town, "
        + "valid_from, valid_until, part_time";

    public required Guid PersonId { get; init; }

    public required Guid HouseholdId { get; init; }

    public required string AddressKey { get; init; }

    public required string PremisesKey { get; init; }

    public string? Street { get; init; }

    public required int HouseNumber { get; init; }

    public string? HouseLetter { get; init; }

    public string? Addition { get; init; }

    public required string Postcode { get; init; }

    public string? Town { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required bool PartTime { get; init; }

    /// <summary>Every residence of the persons.</summary>
    public static async Task<List<ResidenceRow>> OfAsync(Session session, Gemeentecode tenant, IReadOnlyCollection<Guid> persons) =>
        persons.Count == 0
            ? []
            : await session.QueryAsync<ResidenceRow>(
                $"select {Columns} from residence where tenant = @tenant and person_id in @persons", new { tenant, persons });

    /// <summary>Every residence of the persons after the first, exclusive, to the last, inclusive.</summary>
    public static Task<List<ResidenceRow>> BetweenAsync(Session session, Gemeentecode tenant, Guid first, Guid last) =>
        session.QueryAsync<ResidenceRow>(
            $"select {Columns} from residence where tenant = @tenant and person_id > @first and person_id <= @last", new { tenant, first, last });

    public static ResidenceRow Of(PersonId person, Residence residence)
    {
        var key = Domain.Matching.AddressKey.Of(residence.Address);
        return new()
        {
            PersonId = person.Value,
            HouseholdId = residence.Household.Value,
            AddressKey = key.ToString(),
            PremisesKey = key.Premises.ToString(),
            Street = residence.Address.Street,
            HouseNumber = residence.Address.HouseNumber,
            HouseLetter = residence.Address.HouseLetter,
            Addition = residence.Address.Addition,
            Postcode = residence.Address.Postcode.ToString(),
            Town = residence.Address.Town,
            ValidFrom = residence.From,
            ValidUntil = residence.Until,
            PartTime = residence.PartTime,
        };
    }

    public static Table<ResidenceRow> Table(Gemeentecode tenant) => new Table<ResidenceRow>("residence", "person_id")
        .Text("tenant", _ => tenant.ToString())
        .Id("person_id", row => row.PersonId)
        .Id("household_id", row => row.HouseholdId)
        .Text("address_key", row => row.AddressKey)
        .Text("premises_key", row => row.PremisesKey)
        .Text("street", row => row.Street)
        .Number("house_number", row => row.HouseNumber)
        .Text("house_letter", row => row.HouseLetter)
        .Text("addition", row => row.Addition)
        .Text("postcode", row => row.Postcode)
        .Text("town", row => row.Town)
        .Day("valid_from", row => row.ValidFrom)
        .DayOrNull("valid_until", row => row.ValidUntil)
        .Flag("part_time", row => row.PartTime);

    public Residence ToResidence() => new()
    {
        Household = new HouseholdId(HouseholdId),
        Address = new Address
        {
            Street = Street,
            HouseNumber = HouseNumber,
            HouseLetter = HouseLetter,
            Addition = Addition,
            Postcode = Domain.Values.Postcode.TryParse(Postcode, out var postcode) ? postcode : default,
            Town = Town,
        },
        From = ValidFrom,
        Until = ValidUntil,
        PartTime = PartTime,
    };

    public override string ToString() => nameof(ResidenceRow);
}
