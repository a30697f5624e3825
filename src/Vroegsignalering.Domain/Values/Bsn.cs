using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Vroegsignalering.Domain.Values;

/// <summary>A citizen service number (burgerservicenummer) that passed the 11-test; it masks itself wherever it is printed.</summary>
/// <remarks>Source: Wet algemene bepalingen burgerservicenummer; Besluit BSN art. 1 (the 11-test).</remarks>
public readonly record struct Bsn
{
    private readonly int _number;

    private Bsn(int number) => _number = number;

    /// <summary>Whether the text is nine digits that pass the 11-test, and the number they stand for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Bsn bsn)
    {
        var valid = text is { Length: 9 } && text.All(char.IsAsciiDigit) && PassesElevenTest(text);
        bsn = valid ? new Bsn(int.Parse(text!, NumberStyles.None, CultureInfo.InvariantCulture)) : default;
        return valid;
    }

    /// <summary>The nine digits: the one way out, for the register and the CBS delivery only (MA-12).</summary>
    public string Reveal() => _number > 0
        ? _number.ToString("D9", CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("A BSN is missing.");

    /// <summary>Nine asterisks, never the number.</summary>
    public override string ToString() => "*********";

    private static bool PassesElevenTest(string digits)
    {
        var sum = -(digits[8] - '0');
        for (var place = 0; place < 8; place++)
        {
            sum += (9 - place) * (digits[place] - '0');
        }

        return sum % 11 == 0 && digits != "000000000";
    }
}
