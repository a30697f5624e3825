using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The birth date of the signal beside that of the register (MA-03).</summary>
public static class BirthDateComparison
{
    /// <summary>The first level that fits.</summary>
    /// <param name="signalled">As the partner sent it; null when missing.</param>
    /// <param name="registered">As the register holds it; null when wholly unknown.</param>
    public static ComparisonLevel Of(PartialDate? signalled, PartialDate? registered)
    {
        if (signalled is not { } left || registered is not { } right)
        {
            return BirthDateUnknown;
        }

        if (left.Day is null || right.Day is null)
        {
            return left.Year == right.Year && (left.Month is null || right.Month is null || left.Month == right.Month)
                ? BirthDatePartial
                : BirthDateDiffers;
        }

        return left == right
            ? IsDefault(left) ? BirthDateExactDefault : BirthDateExact
            : OfUnequal(left, right);
    }

    /// <summary>Whether the date is 1 January: what systems and registers write when they do not know.</summary>
    internal static bool IsDefault(PartialDate date) => date is { Month: 1, Day: 1 };

    private static ComparisonLevel OfUnequal(PartialDate left, PartialDate right)
    {
        if (left.Year == right.Year && left.Month == right.Day && left.Day == right.Month)
        {
            return BirthDateSwapped;
        }

        if (IsDefault(left) && left.Year == right.Year)
        {
            return BirthDateDefault;
        }

        return DigitsApart(left.Year, right.Year) + DigitsApart(left.Month!.Value, right.Month!.Value)
            + DigitsApart(left.Day!.Value, right.Day!.Value) == 1 ? BirthDateOneDigit : BirthDateDiffers;
    }

    private static int DigitsApart(int left, int right)
    {
        var apart = 0;
        for (; left > 0 || right > 0; left /= 10, right /= 10)
        {
            apart += left % 10 == right % 10 ? 0 : 1;
        }

        return apart;
    }
}
