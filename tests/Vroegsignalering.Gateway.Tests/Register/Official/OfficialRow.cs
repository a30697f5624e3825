using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>A row of the official register with a BSN and an address: how a person stands, or stood at some time, in one municipality.</summary>
internal sealed record OfficialRow(OfficialPerson Person, FileRow Cells)
{
    /// <summary>The 636 rows of the file, in its order.</summary>
    public static IReadOnlyList<OfficialRow> All { get; } = OfficialRegister.File is { } file ? Read(file) : [];

    public int Number => Cells.Number;

    /// <summary>Whether it is the labelled row, that is how things stand now.</summary>
    public bool IsPresent => Cells[""] is not null;

    public string Gemeente => Cells.Text("08.09.10");

    private static IReadOnlyList<OfficialRow> Read(string file)
    {
        using var stream = File.OpenRead(file);
        var table = new CsvTable(stream, ["", "01.02.40"]);
        return [.. GbaVRecord.Group(table.Rows()).SelectMany(record => new OfficialPerson(record).RowsWithAddress)];
    }
}
