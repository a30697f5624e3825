using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Files;

/// <summary>Looks for the names of the columns in the first rows of a file: below a title, and below the line <c>sep=;</c>.</summary>
/// <param name="bytes">The beginning of the file.</param>
/// <param name="isWhole">Whether no more of it is to be awaited.</param>
/// <param name="known">Names of columns.</param>
internal sealed class HeadSearch(byte[] bytes, bool isWhole, IReadOnlyCollection<string> known)
{
    private const int MostRows = 10;

    // A title may have a date beside it; a row of data has more.
    private const int MostCellsOfTitle = 2;

    private readonly FileStart _start = FileStart.Of(bytes);

    /// <summary>The head; null when more of the file is needed.</summary>
    public DelimitedHead? Find()
    {
        if (!isWhole && bytes.Length < FileStart.Size) return null;
        if (_start.Fault is { } fault) return new DelimitedHead(_start, ';', []) { Fault = fault };

        var lines = Lines().Take(MostRows).ToList();
        char? named = lines.Count > 0 && lines[0].Text is var first ? DelimitedLine.Named(first) : null;
        List<DelimitedHead> rows = [.. lines.Skip(named is null ? 0 : 1).Select((line, place) => HeadOf(line, named, place + 1))];
        var head = rows.Find(IsKnown);
        if (head is null && !isWhole && lines.Count < MostRows && rows.TrueForAll(IsTitle)) return null;
        head ??= rows.Find(row => !IsTitle(row)) ?? rows.FirstOrDefault() ?? new DelimitedHead(_start, named ?? ';', []);
        return head with { Fault = FaultIn(head, [.. rows.TakeWhile(row => row.Row < head.Row)]) };
    }

    private static bool IsTitle(DelimitedHead row) => row.Names.Count(name => name.Length > 0) <= MostCellsOfTitle;

    private bool IsKnown(DelimitedHead row) => row.Names.Distinct().Count(known.Contains) >= Math.Min(known.Count, MostCellsOfTitle);

    private static FieldError? FaultIn(DelimitedHead head, DelimitedHead[] above) =>
        head.Names.Concat(above.SelectMany(row => row.Names)).Any(name => name.Contains('\0', StringComparison.Ordinal)) ? FileFaults.NoText
        : head.Names.Any(name => name.Contains('\r', StringComparison.Ordinal)) ? FileFaults.LineBreaks
        : !Array.TrueForAll(above, IsTitle) ? FileFaults.HeadFurtherOn(head.Row)
        : head.Names.Count > DelimitedHead.MostColumns ? FileFaults.TooManyColumns
        : null;

    private DelimitedHead HeadOf((string Text, int End) line, char? named, int row)
    {
        var delimiter = named ?? DelimitedLine.DelimiterOf(line.Text);
        List<string> names = [.. (DelimitedLine.Split(line.Text, delimiter) ?? line.Text.Split(delimiter)).Select(Blanks.Trim)];
        var last = names.FindLastIndex(name => name.Length > 0);
        return new DelimitedHead(_start, delimiter, names[..(last + 1)]) { Row = row, Width = names.Count, Length = line.End };
    }

    // The whole lines, each with where it ends; the last one too when nothing comes behind it.
    private IEnumerable<(string Text, int End)> Lines()
    {
        var unit = _start.Encoding.GetByteCount("\n");
        for (var begin = _start.Mark; begin < bytes.Length;)
        {
            var end = EndOf(begin, unit);
            if (end is null && !isWhole) yield break;
            var text = _start.Encoding.GetString(bytes.AsSpan(begin..(end ?? bytes.Length)));
            begin = end ?? bytes.Length;
            yield return (text.TrimEnd('\n').TrimEnd('\r'), begin);
        }
    }

    // Behind the line break that follows; null when none does.
    private int? EndOf(int begin, int unit)
    {
        var line = _start.Encoding.GetBytes("\n");
        for (var at = begin; at + unit <= bytes.Length; at += unit)
        {
            if (bytes.AsSpan(at, unit).SequenceEqual(line)) return at + unit;
        }

        return null;
    }
}
