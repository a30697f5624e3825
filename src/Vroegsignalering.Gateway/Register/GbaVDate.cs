using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Dates of eight digits in which <c>00</c> stands for an unknown month or day and <c>0000</c> for an unknown year.</summary>
public static class GbaVDate
{
    /// <summary>The date as far as it is known; null when it is absent, wholly unknown or impossible.</summary>
    /// <remarks>A day without a month tells nothing: only the year is kept.</remarks>
    public static PartialDate? Read(string? digits)
    {
        if (digits is not { Length: 8 } || !digits.All(char.IsAsciiDigit) || digits.StartsWith("0000", StringComparison.Ordinal))
        {
            return null;
        }

        var (year, month, day) = (digits[..4], digits[4..6], digits[6..]);
        var iso = (month, day) switch
        {
            ("00", _) => year,
            (_, "00") => string.Create(CultureInfo.InvariantCulture, $"{year}-{month}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day}"),
        };
        return PartialDate.TryParse(iso, out var date) ? date : null;
    }

    /// <summary>Whether something is written that is neither a date nor an unknown one.</summary>
    public static bool IsImpossible(string? digits) =>
        digits is not null && Read(digits) is null && !digits.StartsWith("0000", StringComparison.Ordinal);
}
