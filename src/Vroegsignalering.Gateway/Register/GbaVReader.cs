using E = Vroegsignalering.Gateway.Register.GbaVElements;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads the test set of persoonslijsten that the RvIG publishes for GBA-V.</summary>
/// <remarks>
/// A row with a label in its first column begins a persoonslijst; the rows under it are repeated categories and history. Also a row
/// with a BSN but no label is history, an earlier state of the person above it: it counts as a row and is nobody of its own.
/// </remarks>
public static class GbaVReader
{
    public static RegisterFile Read(Stream file, DateOnly today)
    {
        var table = new CsvTable(file, [E.Label, E.Surname]);
        if (table.Head.Fault is { } unreadable) return RegisterFile.Refused(unreadable);
        if (!table.Columns.ContainsKey(E.Surname) || !table.Columns.ContainsKey(E.Label))
        {
            return new RegisterFile([], [new RowFault(1, "de koppen zijn geen elementnummers van de BRP")], RowCounts.Count([]))
            {
                Refusal = "de kolommen van het bestand zijn niet die van een persoonslijst",
            };
        }

        var rows = table.Rows().ToList();
        var persons = new List<GbaVPerson>();
        var faults = new RegisterFaults("persoon niet bijgewerkt");
        foreach (var record in GbaVRecord.Group(rows))
        {
            var (person, fault) = GbaVPersonReader.Read(record, today);
            if (person is not null)
            {
                persons.Add(person);
            }
            else
            {
                faults.Add(new RowFault(record.Current.Number, fault!), GbaVPersonReader.KeyOf(record) ?? "", isCertain: !record.IsBroken);
            }
        }

        var counts = RowCounts.Count(rows.Where(row => row[E.Bsn] is not null).Select(row => (row.Text(E.Gemeente), row.Text(E.Postcode))));
        return new RegisterFile(GbaVHouseholds.Of(persons), faults.Rows, counts)
        {
            HeldBack = faults.HeldBack,
            HasRowOfSomebody = faults.HasRowOfSomebody,
        };
    }
}
