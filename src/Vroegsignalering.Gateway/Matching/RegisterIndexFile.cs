using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A register file as an index in memory, person by person, so that a whole country fits.</summary>
internal static class RegisterIndexFile
{
    private const string Consequence = "persoon buiten de koppeling";

    /// <summary>The index, and the rows that could not be used, with whom they keep out of it; those of one person must stand together in the file.</summary>
    /// <exception cref="FileFaultException">A column is missing, or is none of ours where no mapping says what it is.</exception>
    public static (ResidentsIndex Index, RegisterFaults Faults) Read(FileInfo file, ColumnMapping mapping, FileKeys keys, DateOnly today)
    {
        var faults = new RegisterFaults(Consequence);
        var builder = Read(file, mapping, (keys, today), faults);
        if (faults.HasLateRow)
        {
            // An index forgets nobody, so who was taken in before a later row held him back is left out of a new one.
            builder = null;
            builder = Read(file, mapping, (keys, today), new RegisterFaults(Consequence, faults.HeldBack));
        }

        return (builder.Build(sequence: 0), faults);
    }

    private static ResidentsIndexBuilder Read(FileInfo file, ColumnMapping mapping, (FileKeys Keys, DateOnly Today) by, RegisterFaults faults)
    {
        using var table = DelimitedFile.Open(file, mapping, FileForm.Register);
        var builder = new ResidentsIndexBuilder();
        foreach (var person in RegisterCsvReader.Adjacent(RowsOf(table), by.Today, faults))
        {
            builder.Add(RegistrationOf(person, by.Keys));
        }

        return builder;
    }

    private static IEnumerable<FileRow> RowsOf(DelimitedFile table)
    {
        var columns = table.Columns.Names.Index().ToDictionary(column => column.Item, column => column.Index);
        return table.Rows().Select(row => table.RowOf(row, columns));
    }

    private static Registration RegistrationOf(RegisterPerson person, FileKeys keys) => new(
        person.Entry.Person with { Id = new PersonId(keys.IdOf(person.Tenant, person.Entry.Key)) },
        [.. person.Entry.Stays.Select(stay => new Residence
        {
            Household = new HouseholdId(keys.IdOf(person.Tenant, stay.HouseholdKey)),
            Address = stay.Address,
            From = stay.From,
            Until = stay.Until,
            PartTime = stay.PartTime,
        })]);
}
