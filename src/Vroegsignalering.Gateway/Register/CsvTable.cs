using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Register;

/// <summary>A delimited file with a head as rows under the names of its columns.</summary>
internal sealed class CsvTable
{
    private readonly DelimitedText _text;

    /// <param name="file">The file; closed by whoever opened it.</param>
    /// <param name="known">Names of columns by which the head is known from a title above it.</param>
    public CsvTable(Stream file, IReadOnlyCollection<string> known)
    {
        _text = DelimitedText.Open(file, known);
        Columns = _text.Head.Names.Index().DistinctBy(column => column.Item).ToDictionary(column => column.Item, column => column.Index);
    }

    /// <summary>The names as they stand.</summary>
    public DelimitedHead Head => _text.Head;

    /// <summary>The place of each column; of a name that stands twice the first.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    public IEnumerable<FileRow> Rows() => _text.Rows().Select(row => FileRow.Of(row, Head, Columns, cells => cells));
}
