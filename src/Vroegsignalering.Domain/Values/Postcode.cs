using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Domain.Values;

/// <summary>A Dutch postcode in its compact form, such as <c>3077SS</c>.</summary>
/// <remarks>Four digits not starting with 0 and two capital letters; a blank between them and lower case are read too.
/// The letter pairs SA, SD and SS are never issued but pass: fictional data use them.</remarks>
public readonly record struct Postcode
{
    private readonly string? _text;

    private Postcode(string text) => _text = text;

    /// <summary>Whether the text is a postcode, and which.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Postcode postcode)
    {
        postcode = default;
        if (text is not { Length: 6 or 7 })
        {
            return false;
        }

        var compact = text.Length == 7 && Blanks.Is(text[4]) ? string.Concat(text.AsSpan(0, 4), text.AsSpan(5)) : text;
        var valid = compact.Length == 6 && compact[0] != '0'
            && compact.Take(4).All(char.IsAsciiDigit) && compact.Skip(4).All(char.IsAsciiLetter);
        postcode = valid ? new Postcode(compact.ToUpperInvariant()) : default;
        return valid;
    }

    /// <summary>The compact form.</summary>
    public override string ToString() => _text ?? throw new InvalidOperationException("A postcode is missing.");
}
