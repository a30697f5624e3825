using System.Buffers;
using System.Globalization;
using System.Text;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The rules for characters (IN-12): Unicode NFC, nothing that controls or hides.</summary>
internal static class FieldText
{
    /// <summary>What stands for bytes that are no UTF-8; no real text holds it.</summary>
    public const char Undecodable = '\uFFFD';

    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:");

    public static bool IsReference(string text) => !text.AsSpan().ContainsAnyExcept(ReferenceCharacters);

    /// <summary>The text in NFC, or null when a character of it is not allowed.</summary>
    public static string? Normalised(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        return IsPlain(text) ? text.Normalize(NormalizationForm.FormC) : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || !IsPlain(rune))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    private static bool IsPlain(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
