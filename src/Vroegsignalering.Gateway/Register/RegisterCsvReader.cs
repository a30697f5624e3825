using System.Collections.Frozen;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads a register in our own columns. A row that is impossible holds back its person whole: half of one would wipe the other half.</summary>
public static class RegisterCsvReader
{
    /// <param name="file">The file.</param>
    /// <param name="today">Dutch civil date of the load; nobody is born or moves later than the day after.</param>
    /// <param name="contactBasis">The municipalities that have a basis for phone and e-mail (MA-12); of others neither is read.</param>
    public static RegisterFile Read(Stream file, DateOnly today, IReadOnlySet<Gemeentecode> contactBasis)
    {
        var table = new CsvTable(file, RegisterColumns.All);
        if (RefusalOf(table) is { } refused) return refused;

        var persons = new Dictionary<(Gemeentecode, string), RegisterPerson>();
        var faults = new RegisterFaults("persoon niet bijgewerkt");
        var counted = new List<(string, string)>();
        foreach (var row in table.Rows())
        {
            counted.Add((row.Text(RegisterColumns.Gemeente), row.Text(RegisterColumns.Postcode)));
            var person = Read(row, persons.GetValueOrDefault, (faults, today, contactBasis));
            persons[KeyOf(person)] = person;
        }

        return new RegisterFile([.. persons.Values.Where(faults.IsSpared)], faults.Rows, RowCounts.Count(counted))
        {
            HeldBack = faults.HeldBack,
            HasRowOfSomebody = faults.HasRowOfSomebody,
            OffersContacts = table.Columns.ContainsKey(RegisterColumns.Phone) || table.Columns.ContainsKey(RegisterColumns.Email),
        };
    }

    /// <summary>The persons one by one while the rows are read, where those of one person stand together: keeps nobody but by a number, and reads neither phone nor e-mail.</summary>
    /// <remarks>Who turns up again further on is held back, though he was given out: <see cref="RegisterFaults.HasLateRow"/> then says so.</remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="today">Dutch civil date; nobody is born or moves later than the day after.</param>
    /// <param name="faults">Takes the rows that are impossible, and whose they are.</param>
    internal static IEnumerable<RegisterPerson> Adjacent(IEnumerable<FileRow> rows, DateOnly today, RegisterFaults faults)
    {
        var told = new ToldPersons();
        var isLate = false;
        RegisterPerson? last = null;
        foreach (var row in rows)
        {
            var person = Read(row, key => last is not null && KeyOf(last) == key ? last : null, (faults, today, FrozenSet<Gemeentecode>.Empty));
            if (person.Entry.Key.Length == 0) continue;
            if (person.Tenant == default)
            {
                // The person it names may have been given out, in whatever municipality.
                faults.AddLate(row.Number, person.Entry.Key);
                continue;
            }

            if (last is null || KeyOf(last) != KeyOf(person))
            {
                if (last is not null && faults.IsSpared(last)) yield return last;
                isLate = !told.Add(person);
            }

            if (isLate) faults.AddLate(row.Number, person.Entry.Key);
            last = person;
        }

        if (last is not null && faults.IsSpared(last))
        {
            yield return last;
        }
    }

    private static RegisterFile? RefusalOf(CsvTable table)
    {
        if (table.Head.Fault is { } fault) return RegisterFile.Refused(fault);
        string[] wrong = [.. RegisterHead.Strange(table.Head.Names), .. new[] { RegisterHead.Lacking(table.Columns.Keys) }.OfType<string>()];
        return wrong.Length == 0 ? null : new RegisterFile([], [.. wrong.Select(reason => new RowFault(table.Head.Row, reason))], RowCounts.Count([]))
        {
            Refusal = "de kolommen van het bestand zijn niet die van een register",
        };
    }

    private static (Gemeentecode, string) KeyOf(RegisterPerson person) => (person.Tenant, person.Entry.Key);

    // The person with what the row adds; of an impossible row as far as it goes, for the next rows of the person to be read as such.
    private static RegisterPerson Read(
        FileRow row, Func<(Gemeentecode, string), RegisterPerson?> known, (RegisterFaults Faults, DateOnly Today, IReadOnlySet<Gemeentecode> ContactBasis) file)
    {
        var reading = new RowReading(row, file.Today);
        var tenant = reading.Gemeente(RegisterColumns.Gemeente);
        var key = reading.Required(RegisterColumns.Key);
        var earlier = known((tenant, key))?.Entry;
        if (earlier is not null) Compare(reading, row, earlier.Person);
        var entry = earlier ?? new RegisterEntry(
            key, ReadPerson(reading, row) with { Contact = file.ContactBasis.Contains(tenant) ? ReadContact(row) : null }, []);
        var stay = row[RegisterColumns.Postcode] is null ? null : ReadStay(reading, row);
        if (stay is not null && entry.Stays.Any(other => other.HouseholdKey == stay.HouseholdKey && other.From == stay.From))
        {
            _ = reading.Wrong<string>(RegisterColumns.From, "staat al in een eerdere rij van dit huishouden");
        }

        if ((row.Fault ?? reading.Fault) is { } fault)
        {
            file.Faults.Add(new RowFault(row.Number, fault), key, isCertain: !row.IsGuess && !row.IsShort && !FileRow.IsUndecodable(key));
            stay = null;
        }

        return new RegisterPerson(tenant, stay is null ? entry : entry with { Stays = [.. entry.Stays, stay] });
    }

    // The first row tells of the person; a later one that tells of another is about two people under one key.
    private static void Compare(RowReading reading, FileRow row, Resident person)
    {
        var differs =
            reading.BsnOrNull(RegisterColumns.Bsn) is { } bsn && bsn != person.Bsn ? RegisterColumns.Bsn
            : (row[RegisterColumns.FirstNames] ?? person.Name.FirstNames) != person.Name.FirstNames ? RegisterColumns.FirstNames
            : (row[RegisterColumns.Surname] ?? person.Name.Surname) != person.Name.Surname ? RegisterColumns.Surname
            : reading.BirthDate(RegisterColumns.Born) is { } born && born != person.Born ? RegisterColumns.Born
            : null;
        if (differs is not null) _ = reading.Wrong<string>(differs, "is anders dan in de eerste rij van deze persoon");
    }

    // A number that cannot be compared is as good as none, and no reason to leave the person out.
    private static ContactDetails? ReadContact(FileRow row) => ContactDetails.Of(row[RegisterColumns.Phone], row[RegisterColumns.Email]);

    private static Resident ReadPerson(RowReading reading, FileRow row) => new()
    {
        Id = PersonId.New(),
        Bsn = reading.BsnOrNull(RegisterColumns.Bsn),
        Name = new ResidentName
        {
            FirstNames = row[RegisterColumns.FirstNames],
            Prefix = row[RegisterColumns.Prefix],
            Surname = reading.Required(RegisterColumns.Surname),
            PartnerPrefix = row[RegisterColumns.PartnerPrefix],
            PartnerSurname = row[RegisterColumns.PartnerSurname],
            Usage = reading.Usage(RegisterColumns.NameUsage),
        },
        Born = reading.BirthDate(RegisterColumns.Born),
        Secrecy = reading.Flag(RegisterColumns.Secrecy),
        UnderInvestigation = reading.Flag(RegisterColumns.UnderInvestigation),
        State = reading.State(RegisterColumns.State),
        StateSince = reading.DayOrNull(RegisterColumns.StateSince),
    };

    private static RegisterStay ReadStay(RowReading reading, FileRow row)
    {
        var address = new Address
        {
            Street = row[RegisterColumns.Street],
            HouseNumber = reading.HouseNumber(RegisterColumns.HouseNumber),
            HouseLetter = row[RegisterColumns.HouseLetter],
            Addition = reading.Addition(RegisterColumns.Addition),
            Postcode = reading.Postcode(RegisterColumns.Postcode),
            Town = row[RegisterColumns.Town],
        };
        var from = reading.PastDay(RegisterColumns.From);
        var until = reading.DayOrNull(RegisterColumns.Until);
        if (until < from)
        {
            _ = reading.Wrong<string>(RegisterColumns.Until, "ligt voor het begin");
        }

        return new RegisterStay(reading.Required(RegisterColumns.Household), address, from, until)
        {
            PartTime = reading.Flag(RegisterColumns.PartTime),
        };
    }
}
