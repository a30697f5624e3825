using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Vroegsignalering.Domain.Values;

/// <summary>A calendar date of which the day, or the day and the month, may be unknown (IN-12).</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when unknown.</param>
/// <param name="Day">1 to 31 and possible in the month, or null when unknown.</param>
/// <remarks>Source: Logisch Ontwerp BRP, incomplete dates. Parse it from <c>1985</c>, <c>1985-06</c> or <c>1985-06-15</c>.</remarks>
public readonly record struct PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>The date with day and month known.</summary>
    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The whole date, or null when a part of it is unknown.</summary>
    public DateOnly? Exact => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>The earliest day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day it can be.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Whether the text is a year, a year and month, or a possible date in ISO form, and which.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || !HasIsoShape(text))
        {
            return false;
        }

        var year = Number(text, 0, 4);
        int? month = text.Length >= 7 ? Number(text, 5, 2) : null;
        int? day = text.Length == 10 ? Number(text, 8, 2) : null;
        if (!IsPossible(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>The ISO form, as long as what is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    private static bool HasIsoShape(string text) => text.Length is 4 or 7 or 10
        && text.Index().All(c => c.Index is 4 or 7 ? c.Item == '-' : char.IsAsciiDigit(c.Item));

    private static bool IsPossible(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is null or (>= 1 and <= 12)
        && (day is null || (day >= 1 && month is { } known && year >= 1 && day <= DateTime.DaysInMonth(year, known)));

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
