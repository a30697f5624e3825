using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Files;

/// <summary>What the first bytes of a file tell: how its text is encoded, or that it is no text.</summary>
/// <param name="Encoding">The encoding of its text; UTF-8 where nothing says otherwise.</param>
/// <param name="Mark">The length of the byte order mark, zero without one.</param>
/// <param name="Fault">What it is instead of text, by name; null when it may be text.</param>
internal sealed record FileStart(Encoding Encoding, int Mark, FieldError? Fault = null)
{
    /// <summary>So many bytes tell.</summary>
    public const int Size = 8;

    private static readonly (byte[] Start, FieldError Fault)[] Others =
    [
        ([.. "PK\u0003\u0004"u8], FileFaults.Workbook("xlsx")),
        ([0xD0, 0xCF, 0x11, 0xE0], FileFaults.Workbook("xls")),
        ([0x1F, 0x8B], FileFaults.Packed),
        ([.. "%PDF-"u8], FileFaults.Pdf),
    ];

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>What the bytes tell.</summary>
    public static FileStart Of(ReadOnlySpan<byte> start)
    {
        foreach (var (bytes, fault) in Others)
        {
            if (start.StartsWith(bytes)) return new FileStart(Encoding.UTF8, 0, fault);
        }

        foreach (var encoding in Marked)
        {
            if (start.StartsWith(encoding.Preamble)) return new FileStart(encoding, encoding.Preamble.Length);
        }

        return new FileStart(Unmarked(start) ?? Encoding.UTF8, 0);
    }

    // A head is ASCII: in UTF-16 every other byte of it is zero.
    private static Encoding? Unmarked(ReadOnlySpan<byte> start) => start is not [var first, var second, var third, var fourth, ..] ? null
        : first != 0 && second == 0 && third != 0 && fourth == 0 ? Encoding.Unicode
        : first == 0 && second != 0 && third == 0 && fourth != 0 ? Encoding.BigEndianUnicode
        : null;
}
