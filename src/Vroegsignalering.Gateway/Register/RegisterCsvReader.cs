using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads a register in our own columns; a row that is impossible costs no other row.</summary>
public static class RegisterCsvReader
{
    public static RegisterFile Read(TextReader text)
    {
        using var table = new CsvTable(text);
        var missing = RegisterColumns.Required.Where(column => !table.Columns.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            return new RegisterFile([], [new RowFault(1, $"kolom ontbreekt: {string.Join(", ", missing)}")], RowCounts.Count([]));
        }

        var persons = new Dictionary<(Gemeentecode, string), RegisterPerson>();
        var faults = new List<RowFault>();
        var counted = new List<(string, string)>();
        foreach (var row in table.Rows())
        {
            counted.Add((row.Text(RegisterColumns.Gemeente), row.Text(RegisterColumns.Postcode)));
            if (Add(persons, row) is { } fault)
            {
                faults.Add(new RowFault(row.Number, fault));
            }
        }

        return new RegisterFile([.. persons.Values], faults, RowCounts.Count(counted));
    }

    private static string? Add(Dictionary<(Gemeentecode, string), RegisterPerson> persons, FileRow row)
    {
        var reading = new RowReading(row);
        var tenant = reading.Gemeente(RegisterColumns.Gemeente);
        var key = reading.Required(RegisterColumns.Key);
        var person = reading.Fault is null ? persons.GetValueOrDefault((tenant, key)) : null;
        var entry = person?.Entry ?? new RegisterEntry(key, ReadPerson(reading, row), []);
        var stay = row[RegisterColumns.Postcode] is null ? null : ReadStay(reading, row);
        if (!row.IsComplete)
        {
            return "de rij heeft te weinig kolommen";
        }

        if (stay is not null && entry.Stays.Any(other => other.HouseholdKey == stay.HouseholdKey && other.From == stay.From))
        {
            _ = reading.Wrong<string>(RegisterColumns.From, "staat al in een eerdere rij van dit huishouden");
        }

        if (reading.Fault is null)
        {
            persons[(tenant, key)] = new RegisterPerson(tenant, stay is null ? entry : entry with { Stays = [.. entry.Stays, stay] });
        }

        return reading.Fault;
    }

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
        Born = reading.PartialDateOrNull(RegisterColumns.Born),
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
            Addition = row[RegisterColumns.Addition],
            Postcode = reading.Postcode(RegisterColumns.Postcode),
            Town = row[RegisterColumns.Town],
        };
        var from = reading.Day(RegisterColumns.From);
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
