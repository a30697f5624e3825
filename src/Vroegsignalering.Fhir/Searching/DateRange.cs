using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>The instants that a date of a search stands for, and how its prefix bounds a value: from inclusive, until exclusive.</summary>
public sealed record DateRange(DateTimeOffset? From, DateTimeOffset? Until)
{
    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly (string Form, TimeSpan Precision)[] Moments =
    [
        ("yyyy-MM-dd'T'HH:mmK", TimeSpan.FromMinutes(1)),
        ("yyyy-MM-dd'T'HH:mm:ssK", TimeSpan.FromSeconds(1)),
        .. Enumerable.Range(1, 7).Select(digits => ($"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}K", TimeSpan.FromSeconds(1) / Math.Pow(10, digits))),
    ];

    /// <summary>The bound of a value such as <c>ge2026-11-20</c>; a date without a zone is a Dutch one. Null when it cannot be read.</summary>
    public static DateRange? Parse(string text)
    {
        var (prefix, value) = text.Length > 2 && char.IsAsciiLetterLower(text[0]) ? (text[..2], text[2..]) : ("eq", text);
        return Span(value) is not var (start, end) ? null : prefix switch
        {
            "eq" => new DateRange(start, end),
            "ge" => new DateRange(start, null),
            "gt" or "sa" => new DateRange(end, null),
            "le" => new DateRange(null, end),
            "lt" or "eb" => new DateRange(null, start),
            _ => null,
        };
    }

    /// <summary>What both ranges have in common.</summary>
    public DateRange And(DateRange other) => new(
        From is null || other.From > From ? other.From ?? From : From,
        Until is null || other.Until < Until ? other.Until ?? Until : Until);

    private static (DateTimeOffset Start, DateTimeOffset End)? Span(string value)
    {
        if (Read(value, "yyyy-MM-dd") is { } day) return Days(day, day.AddDays(1));
        if (Read(value, "yyyy-MM") is { } month) return Days(month, month.AddMonths(1));
        if (Read(value, "yyyy") is { } year) return Days(year, year.AddYears(1));
        foreach (var (form, precision) in Moments)
        {
            // In a query a plus that nobody encoded arrives as a space.
            if (DateTimeOffset.TryParseExact(
                value.Replace(' ', '+'), form, CultureInfo.InvariantCulture, InUtc, out var moment) && IsUsable(moment.Year))
            {
                return (moment, moment + precision);
            }
        }

        return null;
    }

    private static (DateTimeOffset Start, DateTimeOffset End) Days(DateOnly from, DateOnly until) =>
        (DutchTime.At(from, TimeOnly.MinValue), DutchTime.At(until, TimeOnly.MinValue));

    private static DateOnly? Read(string value, string format) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsUsable(day.Year)
            ? day
            : null;

    // Room on both sides for a day, a zone and a precision.
    private static bool IsUsable(int year) => year is > 1899 and < 9999;
}
