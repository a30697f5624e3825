using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Crisis;

/// <summary>Days and instants for the calendar tests: parsed, enumerated and generated.</summary>
internal static class Days
{
    public static readonly DateOnly First = new(2020, 1, 1);
    public static readonly DateOnly Last = new(2040, 12, 31);

    public static Arbitrary<DateTimeOffset> Arrivals { get; } = Arb.From(
        from day in Gen.Choose(First.DayNumber, Last.DayNumber)
        from second in Gen.Choose(0, (24 * 60 * 60) - 1)
        select DutchTime.At(DateOnly.FromDayNumber(day), TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second))));

    public static IEnumerable<DateOnly> All =>
        Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static DateTimeOffset Noon(DateOnly day) => DutchTime.At(day, new TimeOnly(12, 0));
}
