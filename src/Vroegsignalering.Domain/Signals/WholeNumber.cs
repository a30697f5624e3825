using System.Globalization;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Numbers without a fraction; one of more than eighteen digits reads as the largest or smallest <c>long</c>.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 18;

    /// <summary>The number in a cell, in digits with perhaps a sign; null when it is something else.</summary>
    public static long? OfCell(string cell) =>
        cell.AsSpan(cell[0] is '-' or '+' ? 1 : 0) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9') ? OfJson(cell.TrimStart('+')) : null;

    /// <summary>The number that JSON writes so, <c>45012.0</c> and <c>4.5012e4</c> for 45012; null when it is not whole.</summary>
    /// <remarks>Source: JSON Schema 2020-12, "integer": a number with a zero fractional part.</remarks>
    public static long? OfJson(string json)
    {
        if (long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var parts = json.Split('e', 'E');
        var mantissa = parts[0].TrimStart('-').Split('.');
        var digits = string.Concat(mantissa).TrimStart('0');
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        var shift = (parts.Length > 1 ? Exponent(parts[1]) : 0) - (mantissa.Length > 1 ? mantissa[1].Length : 0);
        if (digits.Length == 0 || shift < -zeros)
        {
            return digits.Length == 0 ? 0 : null;
        }

        var (length, isNegative) = (digits.Length + shift, json[0] == '-');
        if (length > MostDigits)
        {
            return isNegative ? long.MinValue : long.MaxValue;
        }

        var number = long.Parse(digits[..Math.Min(digits.Length, length)].PadRight(length, '0'), CultureInfo.InvariantCulture);
        return isNegative ? -number : number;
    }

    // An exponent beyond any int is far too large or far too small, whatever the digits: a message holds fewer of them.
    private static int Exponent(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
        ? Math.Clamp(exponent, -1_000_000, 1_000_000)
        : text[0] == '-' ? -1_000_000 : 1_000_000;
}
