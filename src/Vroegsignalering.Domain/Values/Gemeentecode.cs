using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Domain.Values;

/// <summary>The four-digit code of a Dutch municipality; the municipality is the tenant (TE-01).</summary>
/// <remarks>Source: CBS gemeentecode, Landelijke Tabel 33 (leading zeros count).</remarks>
public readonly record struct Gemeentecode
{
    private readonly string? _digits;

    private Gemeentecode(string digits) => _digits = digits;

    /// <summary>The code of the text, which must be exactly four digits.</summary>
    /// <exception cref="FormatException">The text is not four digits.</exception>
    public static Gemeentecode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("A gemeentecode is four digits.");

    /// <summary>Whether the text is four ASCII digits, and the code it stands for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Gemeentecode code)
    {
        var valid = text is { Length: 4 } && text.All(char.IsAsciiDigit) && text != "0000";
        code = valid ? new Gemeentecode(text!) : default;
        return valid;
    }

    /// <summary>The four digits.</summary>
    public override string ToString() => _digits ?? throw new InvalidOperationException("A tenant is missing.");
}
