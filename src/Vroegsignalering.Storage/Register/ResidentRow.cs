using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>A resident as it stands in its table; the only place in storage that reveals a BSN.</summary>
internal sealed record ResidentRow
{
    public const string Columns =
        "person_id, register_key, bsn, first_names, prefix, surname, partner_prefix, partner_surname, name_usage, "
        + "born, secrecy, investigated, state, state_since, phone, email";

    public required Guid PersonId { get; init; }

    public required string RegisterKey { get; init; }

    public string? Bsn { get; init; }

    public string? FirstNames { get; init; }

    public string? Prefix { get; init; }

    public required string Surname { get; init; }

    public string? PartnerPrefix { get; init; }

    public string? PartnerSurname { get; init; }

    public required NameUsage NameUsage { get; init; }

    public string? Born { get; init; }

    public required bool Secrecy { get; init; }

    public required bool Investigated { get; init; }

    public required RegistrationState State { get; init; }

    public DateOnly? StateSince { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public static ResidentRow Of(string key, Resident person) => new()
    {
        PersonId = person.Id.Value,
        RegisterKey = key,
        Bsn = person.Bsn?.Reveal(),
        FirstNames = person.Name.FirstNames,
        Prefix = person.Name.Prefix,
        Surname = person.Name.Surname,
        PartnerPrefix = person.Name.PartnerPrefix,
        PartnerSurname = person.Name.PartnerSurname,
        NameUsage = person.Name.Usage,
        Born = person.Born?.ToString(),
        Secrecy = person.Secrecy,
        Investigated = person.UnderInvestigation,
        State = person.State,
        StateSince = person.StateSince,
        Phone = person.Contact?.Phone,
        Email = person.Contact?.Email,
    };

    public static Table<ResidentRow> Table(Gemeentecode tenant) => new Table<ResidentRow>("resident", "person_id")
        .Text("tenant", _ => tenant.ToString())
        .Id("person_id", row => row.PersonId)
        .Text("register_key", row => row.RegisterKey)
        .Text("bsn", row => row.Bsn)
        .Text("first_names", row => row.FirstNames)
        .Text("prefix", row => row.Prefix)
        .Text("surname", row => row.Surname)
        .Text("partner_prefix", row => row.PartnerPrefix)
        .Text("partner_surname", row => row.PartnerSurname)
        .Text("name_usage", row => row.NameUsage.ToString())
        .Text("born", row => row.Born)
        .Flag("secrecy", row => row.Secrecy)
        .Flag("investigated", row => row.Investigated)
        .Text("state", row => row.State.ToString())
        .DayOrNull("state_since", row => row.StateSince)
        .Text("phone", row => row.Phone)
        .Text("email", row => row.Email);

    public Resident ToResident() => new()
    {
        Id = new PersonId(PersonId),
        Bsn = Domain.Values.Bsn.TryParse(Bsn, out var bsn) ? bsn : null,
        Name = new ResidentName
        {
            FirstNames = FirstNames,
            Prefix = Prefix,
            Surname = Surname,
            PartnerPrefix = PartnerPrefix,
            PartnerSurname = PartnerSurname,
            Usage = NameUsage,
        },
        Born = PartialDate.TryParse(Born, out var born) ? born : null,
        Secrecy = Secrecy,
        UnderInvestigation = Investigated,
        State = State,
        StateSince = StateSince,
        Contact = ContactDetails.Of(Phone, Email),
    };

    public override string ToString() => nameof(ResidentRow);
}
