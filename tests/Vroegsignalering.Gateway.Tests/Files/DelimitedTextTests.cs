using System.IO.Pipelines;
using System.Text;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Tests.Files;

/// <summary>Delimited text as spreadsheets save it and people spoil it.</summary>
public sealed class DelimitedTextTests
{
    private static readonly string[] Known = ["kenmerk", "naam", "plaats"];

    public static TheoryData<string, string, string> Rows { get; } = new()
    {
        { "kenmerk;naam;plaats\r\nA;Jan;Delft\r\n", "2: A|Jan|Delft", "the head is row 1" },
        { "kenmerk,naam,plaats\nA,Jan,Delft", "2: A|Jan|Delft", "commas" },
        { "kenmerk\tnaam\tplaats\nA\tJan; Piet\tDelft", "2: A|Jan; Piet|Delft", "tabs" },
        { "sep=;\r\nkenmerk;naam;plaats\r\nA;Jan;Delft", "2: A|Jan|Delft", "Excel shows no row for the line that names the delimiter" },
        { "sep=|\nkenmerk|naam|plaats\nA|Jan|Delft", "2: A|Jan|Delft", "a delimiter that only that line can tell" },
        { "Achterstanden november;;\nkenmerk;naam;plaats\nA;Jan;Delft", "3: A|Jan|Delft", "a title above the head" },
        { "Achterstanden;01-11-2026;\n\n;;\nkenmerk;naam;plaats\nA;Jan;Delft", "5: A|Jan|Delft", "a title with a date and blank rows" },
        { "kenmerk;naam;plaats;;;\nA;Jan;Delft;;;", "2: A|Jan|Delft", "columns of padding" },
        { " kenmerk ;\u00A0naam;plaats\u200B\nA;Jan;Delft", "2: A|Jan|Delft", "blanks around names" },
        { "kenmerk;naam;plaats\nA;Jan;Delft;", "2: A|Jan|Delft", "an empty cell behind the last column" },
        { "kenmerk;naam;plaats\nA;Jan;Delft; \u00A0;x", "2: A|Jan|Delft| \u00A0|x", "a filled cell behind the last column stays, for the reader to tell of" },
        { "kenmerk;naam;plaats\nA;Jan", "2: A|Jan|", "cells left off" },
        { "kenmerk;naam;plaats\n;;\n \u00A0;\"\";\n\nA;Jan;Delft\n;;;;;", "5: A|Jan|Delft", "blank rows count and are nothing" },
        { "kenmerk;naam;plaats\nA;\"Jan \"\"de\"\" Vries\";\"Delft;\"", "2: A|Jan \"de\" Vries|Delft;", "quotes and delimiters in a cell" },
        { "kenmerk;naam;plaats\nA;\"Jan\r\n(achter)\";Delft\nB;Piet;Gouda", "2: A|Jan\n(achter)|Delft / 3: B|Piet|Gouda", "a line break in a cell: one row, as Excel counts it" },
        { "kenmerk;naam;plaats\nA;\"a\nb;c\n\nd\";\"\nDelft\"\nB;;", "2: A|a\nb;c\n\nd|\nDelft / 3: B||", "many of them" },
        { "kenmerk;naam;plaats\nA;\"Jan;Delft\nB;Piet;Gouda\nC;;", "2! / 3: B|Piet|Gouda / 4: C||", "a quote left open costs its row" },
        { "kenmerk;naam;plaats\nA;\"Jan;Delft\nB;\"Piet\";Gouda", "2! / 3: B|Piet|Gouda", "the next quote does not close it" },
        { "kenmerk;naam;plaats\nA;\"Jan;Delft\nB;\";Gouda\nC;;", "2! / 3! / 4: C||", "nor one that swallows half of a row" },
        { "kenmerk;naam;plaats\nA;\"Jan;Delft\nB\nC;\"Piet\"\n", "2! / 3: B|| / 4: C|Piet|", "rows with cells left off are not swallowed for good" },
        { "kenmerk;naam;plaats\nA;\"Jan\"x;Delft\nB;;", "2! / 3: B||", "text behind the closing quote" },
        { "kenmerk;naam;plaats\nA;\"Jan;Delft", "2!", "a quote left open on the last line" },
    };

    [Theory, Trait("Rule", "IN-10"), Trait("Rule", "IN-12")]
    [MemberData(nameof(Rows))]
    public async Task Rows_AsSpreadsheetsAndPeopleWriteThem_AreCut(string text, string expected, string because)
    {
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Should().Be(expected, because);
        (await ReadAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).Should().Be(expected, "a byte order mark changes nothing");
        (await ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])).Should().Be(expected, "nor does UTF-16, as of 'Unicode-tekst'");
        (await ReadAsync([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)])).Should().Be(expected);
        DelimitedText.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), Known).Rows().Should().HaveCount(expected.Split(" / ").Length, "a file is read as a body is");
    }

    [Fact]
    public async Task Rows_Utf16WithoutMark_AreReadWhereTheHeadShowsIt()
    {
        const string Text = "kenmerk\tnaam\tplaats\r\nA\tZoë\tÉcht";

        (await ReadAsync(Encoding.Unicode.GetBytes(Text))).Should().Be("2: A|Zoë|Écht");
        (await ReadAsync(Encoding.BigEndianUnicode.GetBytes(Text))).Should().Be("2: A|Zoë|Écht");
    }

    [Theory, Trait("Rule", "IN-12")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 6, 0 }, "excel-werkmap", "an xlsx is a zip")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "excel-werkmap", "an xls")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "ingepakt", "gzip")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 }, "pdf", "PDF-1.7")]
    [InlineData(new byte[] { 0x6B, 0x65, 0, 0, 0, 0x3B, 0x6E, 0x0A }, "geen-tekst", "zeroes where letters belong")]
    public async Task Head_OfWhatIsNoText_IsToldByName(byte[] bytes, string code, string because) =>
        (await HeadAsync(bytes)).Fault!.Code.Should().Be(code, because);

    [Theory]
    [InlineData("kenmerk;naam;plaats\rA;Jan;Delft\r", "regeleinde", "lines of an old Mac")]
    [InlineData("A;Jan;Delft\nB;Piet;Gouda\nkenmerk;naam;plaats\n", "kop-niet-bovenaan", "the head was sorted along: rows above it must not vanish")]
    public async Task Head_ThatCannotBeUsed_IsToldByName(string text, string code, string because) =>
        (await HeadAsync(Encoding.UTF8.GetBytes(text))).Fault!.Code.Should().Be(code, because);

    [Fact]
    public async Task Head_OfTooManyColumns_IsTold() =>
        (await HeadAsync(Encoding.UTF8.GetBytes($"kenmerk;naam{string.Concat(Enumerable.Range(0, 2000).Select(number => $";k{number}"))}\n"))).Fault!.Code.Should().Be("te-veel-kolommen");

    [Fact]
    public async Task Peek_Whatever_ConsumesNothing()
    {
        foreach (var text in new[] { "kenmerk;naam\nA;B", "PK\u0003\u0004xxxxxxxx", "Titel\n\nkenmerk;naam\n", "" })
        {
            var body = PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            await DelimitedHead.PeekAsync(body, Known, CancellationToken.None);

            Encoding.UTF8.GetString((await body.ReadAsync()).Buffer).Should().Be(text, "who refuses a file searches it whole for a crisis");
        }
    }

    [Fact, Trait("Rule", "CR-02")]
    public async Task Rows_OfAFileThatStillComesIn_AreThereWithTheirLine()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            var file = new Pipe();
            await file.Writer.WriteAsync(encoding.GetBytes("kenmerk;naam;plaats\n"));
            var head = await DelimitedHead.PeekAsync(file.Reader, Known, CancellationToken.None);
            await using var rows = new DelimitedText(file.Reader, head).RowsAsync(CancellationToken.None).GetAsyncEnumerator();
            foreach (var row in new[] { "A;Jan;Delft\n", "B;\"Piet\nachter\";Gouda\n", "C;;\n" })
            {
                await file.Writer.WriteAsync(encoding.GetBytes(row));
                (await rows.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20))).Should().BeTrue("it waits for no row behind it");
                rows.Current.Text.Should().Be(row.TrimEnd('\n'));
            }

            await file.Writer.CompleteAsync();
            (await rows.MoveNextAsync()).Should().BeFalse();
        }
    }

    [Fact, Trait("Rule", "IN-10")]
    public async Task Rows_AQuoteThatStaysOpen_WaitsForAFewLinesOnly()
    {
        var file = new Pipe();
        var lines = string.Concat(Enumerable.Range(0, 20).Select(number => $"regel {number}\n"));
        await file.Writer.WriteAsync(Encoding.UTF8.GetBytes($"kenmerk;naam;plaats\nA;\"Jan\n{lines}"));
        var head = await DelimitedHead.PeekAsync(file.Reader, Known, CancellationToken.None);
        await using var rows = new DelimitedText(file.Reader, head).RowsAsync(CancellationToken.None).GetAsyncEnumerator();

        (await rows.MoveNextAsync()).Should().BeTrue();
        (rows.Current.Number, rows.Current.Trouble).Should().Be((2, RowTrouble.Quote));
        (await rows.MoveNextAsync()).Should().BeTrue();
        (rows.Current.Number, rows.Current.Text).Should().Be((3, "regel 0"));
    }

    [Fact]
    public async Task Rows_LongerThanALineMayBe_CostThemselves() =>
        (await ReadAsync(Encoding.UTF8.GetBytes($"kenmerk;naam;plaats\nA;{new string('x', 70_000)};\nB;;\nC;\"{new string('y', 40_000)}\n{new string('z', 40_000)}\";\nD;;")))
            .Should().StartWith("2! / 3: B|| / 4! / 5: zzz").And.EndWith(" / 6: D||");

    private static async Task<DelimitedHead> HeadAsync(byte[] file) =>
        await DelimitedHead.PeekAsync(PipeReader.Create(new MemoryStream(file)), Known, CancellationToken.None);

    /// <summary>Number and cells of each row; an exclamation mark for one that cannot be cut.</summary>
    private static async Task<string> ReadAsync(byte[] file)
    {
        var body = PipeReader.Create(new MemoryStream(file), new StreamPipeReaderOptions(bufferSize: 16));
        var head = await DelimitedHead.PeekAsync(body, Known, CancellationToken.None);
        head.Fault.Should().BeNull();
        var rows = new List<string>();
        await foreach (var row in new DelimitedText(body, head).RowsAsync(CancellationToken.None))
        {
            rows.Add(head.CellsOf(row) is { } cells ? $"{row.Number}: {string.Join('|', cells)}" : $"{row.Number}!");
        }

        return string.Join(" / ", rows);
    }
}
