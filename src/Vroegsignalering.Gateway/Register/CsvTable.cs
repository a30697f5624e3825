using CsvHelper;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads a delimited file with a head row by row: its separator is detected, quotes and a byte order mark are understood.</summary>
public sealed class CsvTable : IDisposable
{
    private readonly CsvReader _reader;

    public CsvTable(TextReader text)
    {
        _reader = CsvReader.Create(text, CsvReaderOptions.Default with { IncludeValuesInExceptions = false }, leaveOpen: true);
        _reader.ReadHeader();
        Head = [.. _reader.Headers];
        Columns = _reader.Headers.Index()
            .DistinctBy(column => column.Item.Trim())
            .ToDictionary(column => column.Item.Trim(), column => column.Index);
    }

    /// <summary>The names as they stand.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The place of each column; of a name that stands twice the first.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    public IEnumerable<FileRow> Rows()
    {
        while (_reader.Read())
        {
            yield return new FileRow((int)_reader.RowNumber + 1, Columns, _reader.Current.ToArray());
        }
    }

    public void Dispose() => _reader.Dispose();
}
