using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Signals.Deliveries;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A delimited file as its lines: the head under our names, the rest uncut, so that threads can cut and read them apart.</summary>
internal sealed class DelimitedFile : IDisposable
{
    private readonly StreamReader _text;
    private readonly char _delimiter;

    private DelimitedFile(StreamReader text, char delimiter, MappedColumns columns) => (_text, _delimiter, Columns) = (text, delimiter, columns);

    /// <summary>The columns that are read.</summary>
    public MappedColumns Columns { get; }

    /// <summary>Opens the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">From its columns to ours.</param>
    /// <param name="form">What our columns are.</param>
    /// <exception cref="FileFaultException">A column is missing, or is none of ours where no mapping says what it is.</exception>
    public static DelimitedFile Open(FileInfo file, ColumnMapping mapping, FileForm form)
    {
        var text = file.OpenText();
        var head = text.ReadLine() ?? "";
        var delimiter = CsvLine.DelimiterOf(head);
        var columns = new MappedColumns(CsvLine.Split(head, delimiter) ?? [], mapping, form.Columns);
        string[] faults = [.. FaultsIn(columns, mapping, form)];
        if (faults.Length == 0) return new DelimitedFile(text, delimiter, columns);
        text.Dispose();
        throw new FileFaultException($"{file.Name}: {string.Join("; ", faults)}. Van andere kolommen zegt --mapping welke zij zijn.");
    }

    private static IEnumerable<string> FaultsIn(MappedColumns columns, ColumnMapping mapping, FileForm form)
    {
        string[] missing = [.. columns.Missing, .. form.Required.Except(columns.Names)];
        return (mapping.Sources.Count == 0 ? StrangeColumns.In(columns.Head, form.Columns, form.Described) : [])
            .Concat(missing.Length == 0 ? [] : [$"kolom ontbreekt: {string.Join(", ", missing)}"]);
    }

    /// <summary>The lines behind the head, in parts of so many, with the number of the first in the file.</summary>
    public IEnumerable<(int First, IReadOnlyList<string> Lines)> Parts(int size)
    {
        var part = new List<string>(size);
        var first = 2;
        while (_text.ReadLine() is { } line)
        {
            part.Add(line);
            if (part.Count < size) continue;
            yield return (first, part);
            first += part.Count;
            part = new List<string>(size);
        }

        if (part.Count > 0) yield return (first, part);
    }

    /// <summary>The values of a line in the order of the columns; null when a quote is not closed.</summary>
    public string[]? CellsOf(string line) => CsvLine.Split(line, _delimiter) is { } cells ? Columns.Cells(cells) : null;

    /// <summary>The line as a row under the names of the columns.</summary>
    public FileRow RowOf(string line, int number, IReadOnlyDictionary<string, int> places) => FileRow.Of((number, line), _delimiter, places, Columns.Cells);

    public void Dispose() => _text.Dispose();
}
