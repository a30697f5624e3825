using System.Text;

namespace Vroegsignalering.Domain.Matching.Contacts;

/// <summary>Brings a telephone number into the one spelling in which it is compared (MA-12).</summary>
public static class PhoneNumber
{
    private const string Netherlands = "31";
    private const int DutchDigits = 9;
    private const int FewestDigits = 8;
    private const int MostDigits = 15;
    private const int SubscriberDigits = 8;

    /// <summary>The number in E.164, such as <c>+31612345678</c>; null when the text is no single number that somebody can have.</summary>
    /// <remarks>
    /// Without a country it is Dutch, and then has ten digits, of which a spreadsheet may have dropped the zero. Letters make it no number: an
    /// extension is not the person's. A row of one digit was typed to fill the field. Source: ITU-T E.164; nummerplan telefoon- en ISDN-diensten.
    /// </remarks>
    public static string? Normalise(string? text) =>
        text is not null && Written(text) is { } written && WithCountry(written) is { } digits && IsPossible(digits) ? $"+{digits}" : null;

    // The digits, behind a plus where there is one; whatever stands between them is layout.
    private static string? Written(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign) || (sign == '+' && written.Length == 0))
            {
                written.Append(sign);
            }
            else if (sign == '+' || char.IsLetterOrDigit(sign))
            {
                return null;
            }
        }

        return written.ToString();
    }

    private static string? WithCountry(string written) => written switch
    {
        ['+', .. var rest] => WithoutTrunkZero(rest),
        ['0', '0', .. var rest] => WithoutTrunkZero(rest),
        ['0', .. { Length: DutchDigits } rest] => Netherlands + rest,
        { Length: DutchDigits } => Netherlands + written,
        ['3', '1', .. { Length: DutchDigits }] => written,
        _ => null,
    };

    // "+31 (0)6 …"
    private static string WithoutTrunkZero(string digits) =>
        digits.StartsWith($"{Netherlands}0", StringComparison.Ordinal) ? Netherlands + digits[(Netherlands.Length + 1)..] : digits;

    private static bool IsPossible(string digits) =>
        digits.Length is >= FewestDigits and <= MostDigits && digits[0] != '0' && digits[^SubscriberDigits..].Distinct().Skip(1).Any()
        && (!digits.StartsWith(Netherlands, StringComparison.Ordinal)
            || (digits.Length == Netherlands.Length + DutchDigits && digits[Netherlands.Length] != '0'));
}
