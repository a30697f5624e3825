using Vroegsignalering.Gateway.Files;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A delimited file as its rows: the head under our names, the rest uncut, so that threads can cut and read them apart.</summary>
internal sealed class DelimitedFile : IDisposable
{
    private readonly FileStream _file;
    private readonly DelimitedText _text;

    private DelimitedFile(FileInfo file, ColumnMapping mapping, FileForm form)
    {
        _file = file.OpenRead();
        _text = DelimitedText.Open(_file, [.. form.Columns, .. mapping.Sources.Values.Select(source => source.Column).OfType<string>()]);
        Columns = new MappedColumns(_text.Head.Names, mapping, form.Columns);
    }

    /// <summary>The columns that are read.</summary>
    public MappedColumns Columns { get; }

    /// <summary>Opens the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">From its columns to ours.</param>
    /// <param name="form">What our columns are.</param>
    /// <exception cref="FileFaultException">It is no delimited text, or a column is missing, or is none of ours where no mapping says what it is.</exception>
    public static DelimitedFile Open(FileInfo file, ColumnMapping mapping, FileForm form)
    {
        var opened = new DelimitedFile(file, mapping, form);
        var fault = opened._text.Head.Fault?.ToText();
        string[] faults = [.. FaultsIn(opened.Columns, mapping, form)];
        if (fault is null && faults.Length == 0) return opened;
        opened.Dispose();
        throw new FileFaultException($"{file.Name}: {fault ?? $"{string.Join("; ", faults)}. Van andere kolommen zegt --mapping welke zij zijn."}");
    }

    private static IEnumerable<string> FaultsIn(MappedColumns columns, ColumnMapping mapping, FileForm form)
    {
        string[] missing = [.. columns.Missing, .. form.Required.Except(columns.Names)];
        return (mapping.Sources.Count == 0 ? StrangeColumns.In(columns.Head, form.Columns, form.Described) : [])
            .Concat(missing.Length == 0 ? [] : [$"kolom ontbreekt: {string.Join(", ", missing)}"]);
    }

    /// <summary>The rows behind the head, but for blank ones.</summary>
    public IEnumerable<DelimitedRow> Rows() => _text.Rows();

    /// <summary>The values of a row in the order of the columns; null when it cannot be cut into cells.</summary>
    public string[]? CellsOf(DelimitedRow row) => _text.Head.CellsOf(row) is { } cells ? Columns.Cells(cells) : null;

    /// <summary>The row under the names of the columns.</summary>
    public FileRow RowOf(DelimitedRow row, IReadOnlyDictionary<string, int> places) => FileRow.Of(row, _text.Head, places, Columns.Cells);

    public void Dispose() => _file.Dispose();
}
