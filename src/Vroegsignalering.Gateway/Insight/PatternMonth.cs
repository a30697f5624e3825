using System.Globalization;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Insight;

/// <summary>A calendar month that was asked for.</summary>
/// <param name="First">Its first day.</param>
public sealed record PatternMonth(DateOnly First)
{
    private const string Form = "yyyy-MM";
    private const int EarliestYear = 2000;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static FieldError NoMonth { get; } = new(
        "maand", "onmogelijk", "Dit is geen maand tot en met de huidige.", "Schrijf een maand als jjjj-mm, zoals 2026-11, vanaf 2000 en niet na deze maand.");

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>As in an address.</summary>
    public string Text => First.ToString(Form, CultureInfo.InvariantCulture);

    public string Name => First.ToString("MMMM yyyy", Dutch);

    /// <summary>The month; the present one when none is asked for, null when there is no such month or it is still to come.</summary>
    public static PatternMonth? Read(string? asked, DateTimeOffset now)
    {
        var today = DutchTime.DateOf(now);
        if (string.IsNullOrEmpty(asked)) return new PatternMonth(new DateOnly(today.Year, today.Month, 1));
        return DateOnly.TryParseExact(asked, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && first.Year >= EarliestYear && first <= today ? new PatternMonth(first) : null;
    }
}
