using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using E = Vroegsignalering.Gateway.Register.GbaVElements;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads one persoonslijst as it stands; what is impossible in it is told as a fault of its labelled row.</summary>
/// <remarks>A surname that is unknown (<c>.</c>) is a surname: such a person is a resident, and matches by no name.</remarks>
public static class GbaVPersonReader
{
    private const string Unknown = ".";

    /// <summary>The key of the person in the register: A-number, or else BSN; null when the labelled row has neither.</summary>
    public static string? KeyOf(GbaVRecord record) => record.Current[E.ANumber] ?? record.Current[E.Bsn];

    public static (GbaVPerson? Person, string? Fault) Read(GbaVRecord record, DateOnly today)
    {
        if (record.All.FirstOrDefault(part => part.Fault is not null) is { } broken)
        {
            return (null, broken == record.Current ? broken.Fault : $"rij {broken.Number} eronder: {broken.Fault}");
        }

        var row = record.Current;
        var reading = new RowReading(row, today);
        var tenant = reading.Gemeente(E.Gemeente);
        var person = ReadPerson(reading, row);
        if (GbaVDate.IsImpossible(row[E.Born]))
        {
            _ = reading.Wrong<string>(E.Born, "is geen bestaande datum");
        }

        var key = KeyOf(record) ?? reading.Wrong<string>(E.ANumber, "ontbreekt, en ook het BSN");
        var stays = reading.Fault is null ? GbaVAddresses.Read(record, person) : [];
        return reading.Fault is { } fault ? (null, fault) : (new GbaVPerson(tenant, person, stays)
        {
            Key = key!,
            Numbers = [.. new[] { row[E.ANumber], row[E.Bsn] }.OfType<string>()],
            Relatives = Relatives(record),
        }, null);
    }

    private static Resident ReadPerson(RowReading reading, FileRow row)
    {
        var suspended = row[E.SuspensionReason];
        return new()
        {
            Id = PersonId.New(),
            Bsn = reading.BsnOrNull(E.Bsn),
            Name = ReadName(reading, row),
            Born = GbaVDate.Read(row[E.Born]),
            Secrecy = row[E.Secrecy] is { } secrecy && secrecy != "0",
            UnderInvestigation = IsInvestigated(row, E.PersonInvestigated, E.PersonInvestigatedUntil)
                || IsInvestigated(row, E.AddressInvestigated, E.AddressInvestigatedUntil),
            State = suspended switch
            {
                null => RegistrationState.Resident,
                "O" => RegistrationState.Deceased,
                _ => RegistrationState.Departed,
            },
            StateSince = suspended is null ? null : GbaVDate.Read(row[E.SuspendedOn])?.Earliest,
        };
    }

    // The usage of a partner's name says nothing while no partner's name is known.
    private static ResidentName ReadName(RowReading reading, FileRow row)
    {
        var partner = Known(row[E.PartnerSurname]);
        return new()
        {
            FirstNames = Known(row[E.FirstNames]),
            Prefix = row[E.Prefix],
            Surname = reading.Required(E.Surname),
            PartnerPrefix = partner is null ? null : row[E.PartnerPrefix],
            PartnerSurname = partner,
            Usage = partner is null ? NameUsage.Own : reading.Usage(E.NameUsage),
        };
    }

    private static string? Known(string? text) => text == Unknown ? null : text;

    private static bool IsInvestigated(FileRow row, string since, string until) => row[since] is not null && row[until] is null;

    private static HashSet<string> Relatives(GbaVRecord record) =>
    [
        .. record.All
            .SelectMany(row => E.Relatives.Where(relative => relative.Ended is not { } ended || row[ended] is null)
                .SelectMany(relative => new[] { row[relative.ANumber], row[relative.Bsn] }))
            .OfType<string>(),
    ];
}
