using System.Globalization;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>A birth date as a partner has it.</summary>
internal static class WrittenBirthDate
{
    private const int FirstYear = 1900;

    /// <summary>Whether the date can show each of these events: a swapped one must still be a date, and another.</summary>
    public static bool CanShow(BirthDate born, ErrorEvents events) =>
        (!events.HasFlag(ErrorEvents.DayMonthSwapped) || (born.Day is <= 12 && born.Day != born.Month))
        && (!events.HasFlag(ErrorEvents.DigitWrong) || born.IsExact)
        && (!events.HasFlag(ErrorEvents.BirthDateDefault) || (born.IsExact && (born.Day, born.Month) != (1, 1)));

    /// <summary>ISO text, or null when it is missing.</summary>
    public static string? Of(BirthDate born, ErrorEvents events, Draw draw) =>
        events.HasFlag(ErrorEvents.BirthDateMissing) ? null
        : events.HasFlag(ErrorEvents.BirthDateDefault) ? new BirthDate(born.Year, 1, 1).ToString()
        : events.HasFlag(ErrorEvents.DayMonthSwapped) ? new BirthDate(born.Year, born.Day, born.Month).ToString()
        : events.HasFlag(ErrorEvents.DigitWrong) ? WithWrongDigit(born.ToString(), draw)
        : born.ToString();

    // Any digit may be wrong, as long as a person could have been born on the day: a form refuses the others.
    private static string WithWrongDigit(string born, Draw draw)
    {
        while (true)
        {
            var digits = born.ToCharArray();
            digits[draw.Pick([2, 3, 5, 6, 8, 9])] = (char)('0' + draw.Below(10));
            var text = new string(digits);
            if (text != born && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day.Year >= FirstYear && day < People.Today)
            {
                return text;
            }
        }
    }
}
