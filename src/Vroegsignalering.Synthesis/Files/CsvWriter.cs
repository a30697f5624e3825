using System.Globalization;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>Writes rows of cells with semicolons between, lines ended by a line feed, in UTF-8 without a byte order mark.</summary>
internal sealed class CsvWriter : IDisposable
{
    private const int Buffer = 1 << 20;

    private readonly StreamWriter _text;
    private bool _inRow;

    public CsvWriter(Stream file, IReadOnlyList<string> head)
    {
        _text = new StreamWriter(file, bufferSize: Buffer) { NewLine = "\n" };
        _text.WriteLine(string.Join(';', head));
    }

    public CsvWriter Cell(string? value)
    {
        Separate();
        if (value is not null && value.AsSpan().ContainsAny(';', '"'))
        {
            _text.Write($"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            _text.Write(value);
        }

        return this;
    }

    public CsvWriter Cell(long? value) => Formatted(value ?? 0, value is null ? null : "");

    public CsvWriter Cell(DateOnly? value) => Formatted(value ?? default, value is null ? null : "yyyy-MM-dd");

    /// <summary>A number behind a letter; empty without a number.</summary>
    public CsvWriter Key(char letter, long? number)
    {
        if (number is null)
        {
            return Cell(value: (string?)null);
        }

        Separate();
        _text.Write(letter);
        _inRow = false;
        return Formatted(number.Value, "");
    }

    public CsvWriter Flag(bool value) => Cell(value ? "ja" : null);

    public CsvWriter Empty(int cells)
    {
        for (var cell = 0; cell < cells; cell++)
        {
            Separate();
        }

        return this;
    }

    public void EndRow()
    {
        _text.WriteLine();
        _inRow = false;
    }

    public void Dispose() => _text.Dispose();

    private CsvWriter Formatted<T>(T value, string? format)
        where T : ISpanFormattable
    {
        Separate();
        Span<char> digits = stackalloc char[20];
        if (format is not null && value.TryFormat(digits, out var written, format, CultureInfo.InvariantCulture))
        {
            _text.Write(digits[..written]);
        }

        return this;
    }

    private void Separate()
    {
        if (_inRow)
        {
            _text.Write(';');
        }

        _inRow = true;
    }
}
