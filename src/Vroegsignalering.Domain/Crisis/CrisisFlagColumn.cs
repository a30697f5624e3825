using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>Looks for a yes in the column <c>crisissignaal</c> of a table that cannot be read as signals, line by line.</summary>
/// <remarks>A line with more or fewer cells than the head is judged by every cell that may be the one.</remarks>
internal sealed class CrisisFlagColumn
{
    private const int Longest = 64 * 1024;
    private const int MostWrong = 2;
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    private readonly StringBuilder _line = new();
    private char _delimiter;
    private int _place = -1;
    private int _count;
    private bool _isFound;

    /// <summary>Whether a line below the head says yes.</summary>
    public bool IsFound => _isFound || (_place >= 0 && IsFlagged(_line.ToString()));

    public void Read(char letter)
    {
        if (letter is '\n' or '\r')
        {
            EndLine();
        }
        else if (_line.Length < Longest)
        {
            _line.Append(letter);
        }
    }

    /// <summary>Whether one of the cells that may stand in the column says yes, or a word that is no clear no.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="place">The column, from 0.</param>
    /// <param name="count">How many cells the head has.</param>
    public static bool IsFlagged(IReadOnlyList<string> cells, int place, int count)
    {
        var surplus = cells.Count - count;
        return Enumerable.Range(place + Math.Min(surplus, 0), Math.Abs(surplus) + 1)
            .Any(at => at >= 0 && at < cells.Count && IsYes(cells[at]));
    }

    // A yes, or a word that is neither a no nor a code of the columns beside it.
    private static bool IsYes(string cell) =>
        YesNo.Read(cell) == true
        || (!YesNo.IsClearNo(cell) && cell.All(letter => char.IsLetter(letter) || letter is ' ' or '"' or FieldText.Undecodable)
            && TypeReading.Of(cell).Type != SignalType.Regular
            && !SignalSchema.Kind.Codes.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase));

    private void EndLine()
    {
        var line = _line.ToString();
        _line.Clear();
        if (_place >= 0)
        {
            _isFound = _isFound || IsFlagged(line);
            return;
        }

        _delimiter = Delimiters.MaxBy(delimiter => line.Count(letter => letter == delimiter));
        string[] names = line.Split(_delimiter);
        _place = Array.FindIndex(names, IsName);
        _count = names.Length;
        if (_count == 1) _place = -1;
    }

    // By its letters alone: case, blanks, hyphens and the mark at the beginning of a file tell nothing.
    private static bool IsName(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        return EditDistance.IsWithin(letters, SignalSchema.CrisisFlag.Path, MostWrong) || letters == "crisis";
    }

    private bool IsFlagged(string line) => IsFlagged(line.Split(_delimiter), _place, _count);
}
