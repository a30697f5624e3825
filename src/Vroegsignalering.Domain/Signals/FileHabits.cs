using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>How a delimited file is written, as far as its rows have shown: it decides what one row alone leaves open (IN-12).</summary>
/// <param name="width">How many cells the head has, empty ones behind the last name included.</param>
public sealed class FileHabits(int width)
{
    private int _width = width;
    private bool _hasRows;
    private bool _writesEuros;

    /// <summary>Whether empty cells behind the last column are padding: a spreadsheet pads the head, or every row. Elsewhere a cell has slipped.</summary>
    /// <param name="cells">How many cells the row has.</param>
    /// <param name="isPadded">Whether those behind the last column are empty.</param>
    internal bool Admits(int cells, bool isPadded)
    {
        if (!_hasRows && isPadded) _width = Math.Max(_width, cells);
        _hasRows = true;
        return cells <= _width;
    }

    /// <summary>Whether nobody can say if the cell means euros or cents: a whole number, in a file that writes other amounts with a comma.</summary>
    internal bool IsUnclear(SignalField? field, string cell)
    {
        if (!ReferenceEquals(field, SignalSchema.Amount)) return false;
        _writesEuros |= cell.Contains(',', StringComparison.Ordinal) && !ReferenceEquals(CellText.Of(field, cell), cell);
        return _writesEuros && !cell.Contains(',', StringComparison.Ordinal) && Blanks.Trim(cell) is { Length: > 0 } text && text.All(char.IsAsciiDigit);
    }
}
