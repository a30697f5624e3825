using System.Buffers;
using System.Text;

namespace Vroegsignalering.Gateway.Files;

/// <summary>Bytes of lines as text: UTF-8, and Windows-1252 for a line that cannot be anything else.</summary>
/// <remarks>
/// What stays unreadable is U+FFFD, which no real name holds. Certain is a line that is no UTF-8 and has nothing outside ASCII but accented
/// letters beside a letter, as in <c>José</c>, and no-break spaces and euro signs beside a digit: in the encodings of DOS and of old Macs these
/// bytes are other things, which do not stand there. A file that has shown itself to be UTF-8, by its mark or by an earlier line, is damaged
/// rather than Windows-1252.
/// </remarks>
/// <param name="isUtf8">Whether the file is known to be UTF-8.</param>
internal sealed class LineDecoder(bool isUtf8)
{
    public const char Replacement = '\uFFFD';

    private const byte Euro = 0x80;
    private const byte NoBreakSpace = 0xA0;

    private bool _isUtf8 = isUtf8;

    /// <summary>The text of the line, without a carriage return at its end.</summary>
    public string TextOf(ReadOnlySequence<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        if (text.Contains(Replacement, StringComparison.Ordinal))
        {
            text = _isUtf8 ? text : OtherwiseOf(line.ToArray(), text);
        }
        else if (!_isUtf8)
        {
            _isUtf8 = !Ascii.IsValid(text);
        }

        return text.TrimEnd('\r');
    }

    private static string OtherwiseOf(byte[] line, string text) =>
        IsCertain(line) ? Encoding.Latin1.GetString(line).Replace((char)Euro, '€') : text;

    private static bool IsCertain(byte[] line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (!Ascii.IsValid(line[at]) && !IsCertain(line, at)) return false;
        }

        return !HoldsUtf8(line);
    }

    private static bool IsCertain(byte[] line, int at) => line[at] switch
    {
        Euro => IsDigit(line, at, -1) || IsDigit(line, at, 1),
        NoBreakSpace => Beside(line, at).Any(letter => letter == Euro || char.IsAsciiDigit((char)letter)),
        var letter => IsAccented(letter) && Beside(line, at).Any(IsLetter),
    };

    // Over one blank, as in "€ 450,12".
    private static bool IsDigit(byte[] line, int at, int step)
    {
        var next = line.ElementAtOrDefault(at + step);
        return char.IsAsciiDigit((char)(next is (byte)' ' or NoBreakSpace ? line.ElementAtOrDefault(at + step + step) : next));
    }

    private static IEnumerable<byte> Beside(byte[] line, int at) => [line.ElementAtOrDefault(at - 1), line.ElementAtOrDefault(at + 1)];

    private static bool IsLetter(byte letter) => char.IsAsciiLetter((char)letter) || IsAccented(letter);

    // À to ÿ, but for the signs of multiplication and division: the same in Latin-1.
    private static bool IsAccented(byte letter) => letter >= 0xC0 && letter is not (0xD7 or 0xF7);

    // A letter of UTF-8 beside what is none: nobody can say which of the two the line is in.
    private static bool HoldsUtf8(ReadOnlySpan<byte> line)
    {
        while (line.IndexOfAnyInRange((byte)0x80, byte.MaxValue) is var at and >= 0)
        {
            line = line[at..];
            if (Rune.DecodeFromUtf8(line, out _, out var length) == OperationStatus.Done) return true;
            line = line[length..];
        }

        return false;
    }
}
