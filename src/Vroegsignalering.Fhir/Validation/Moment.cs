using System.Globalization;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Compares dates and times of any precision; what the precision leaves open is not after.</summary>
internal static class Moment
{
    public static bool IsAfter(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        // With a clock on both sides the zones count; else the days as written are compared, as far as both go.
        return TryInstant(left, out var first) && TryInstant(right, out var second)
            ? first > second
            : Common(left, right) is var length && string.CompareOrdinal(left, 0, right, 0, length) > 0;
    }

    private static int Common(string left, string right) => Math.Min(10, Math.Min(left.Length, right.Length));

    private static bool TryInstant(string text, out DateTimeOffset instant)
    {
        instant = default;
        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
    }
}
