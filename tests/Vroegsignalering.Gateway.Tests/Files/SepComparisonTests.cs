using System.Text;
using nietras.SeparatedValues;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Tests.Files;

/// <summary>Sep, a reader that others trust, beside ours: the same on every file that is well formed, and why ours is there (decision record 0014).</summary>
public sealed class SepComparisonTests
{
    private static readonly string[] Known = ["a", "b", "c", "d", "e", "f", "g", "h"];
    private static readonly string[] Pieces = ["Jan", "de Vries", ";", "\"", "\n", "é", "", " ", "0599", "-"];

    [Fact]
    public void Rows_WellFormed_AreThoseOfSep()
    {
        var random = new Random(20261201);
        for (var file = 0; file < 500; file++)
        {
            string[][] rows = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => new[] { $"K{random.Next(1000)}", "", "x", "1", "", "y", Cell(random), Cell(random) })];
            var text = $"{string.Join(';', Known)}\n{string.Join('\n', rows.Select(row => string.Join(';', row.Select(CsvText.Quoted))))}\n";

            var ours = Ours(text);
            ours.Should().BeEquivalentTo(Seps(text), options => options.WithStrictOrdering());
            ours.Should().BeEquivalentTo(rows, options => options.WithStrictOrdering());
        }
    }

    [Fact, Trait("Rule", "IN-10")]
    public void Rows_BehindAQuoteLeftOpen_AreLostInSep()
    {
        const string Text = "a;b;c\n1;\"open;x\n2;Jan;y\n3;Piet;z\n";

        Ours(Text).Select(row => row[0]).Should().Equal("2", "3");
        ((Action)(() => Seps(Text))).Should().Throw<Exception>("all that follows is one cell of the row, and then there are too few cells");
    }

    // What follows a line break in a cell must not look like a row (RowAssembly): one delimiter in a cell, and the cells at the end.
    private static string Cell(Random random)
    {
        var cell = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return cell.Count(letter => letter == ';') > 1 ? "" : cell;
    }

    private static List<string[]> Ours(string text)
    {
        var file = DelimitedText.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), Known);
        return [.. file.Rows().Select(file.Head.CellsOf).OfType<string[]>()];
    }

    private static List<string[]> Seps(string text)
    {
        using var reader = Sep.New(';').Reader(options => options with { Unescape = true }).FromText(text);
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            var cells = new string[row.ColCount];
            for (var place = 0; place < cells.Length; place++) cells[place] = row[place].ToString();
            rows.Add(cells);
        }


        return rows;
    }
}
