using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads a delimited file row by row: a semicolon or comma, with or without a byte order mark, UTF-8.</summary>
public sealed class CsvTable : IDisposable
{
    private readonly CsvParser _parser;
    private int _number = 1;

    public CsvTable(TextReader text)
    {
        var head = text.ReadLine()?.TrimStart('\uFEFF') ?? string.Empty;
        var delimiter = head.Count(letter => letter == ';') >= head.Count(letter => letter == ',') ? ";" : ",";
        Columns = head.Split(delimiter)
            .Select((name, place) => (Name: name.Trim().Trim('"'), place))
            .DistinctBy(column => column.Name)
            .ToDictionary(column => column.Name, column => column.place);
        _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = null,
        });
    }

    /// <summary>The place of each column; of a name that stands twice the first.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    public IEnumerable<CsvRow> Rows()
    {
        while (_parser.Read())
        {
            yield return new CsvRow(++_number, Columns, _parser.Record ?? []);
        }
    }

    public void Dispose() => _parser.Dispose();
}
