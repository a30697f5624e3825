using System.Globalization;
using Vroegsignalering.Fhir.Searching;

namespace Vroegsignalering.Fhir.Tests.Searching;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-19T23:00Z", "2026-11-20T23:00Z", "a Dutch day in winter")]
    [InlineData("2026-03-29", "2026-03-28T23:00Z", "2026-03-29T22:00Z", "a day of 23 hours")]
    [InlineData("2026-12", "2026-11-30T23:00Z", "2026-12-31T23:00Z", "a month")]
    [InlineData("2026", "2025-12-31T23:00Z", "2026-12-31T23:00Z", "a year")]
    [InlineData("ge2026-11-20", "2026-11-19T23:00Z", null, "from the day on")]
    [InlineData("gt2026-11-20", "2026-11-20T23:00Z", null, "after the whole day")]
    [InlineData("le2026-11-20", null, "2026-11-20T23:00Z", "until the end of the day")]
    [InlineData("lt2026-11-20", null, "2026-11-19T23:00Z", "before the day")]
    [InlineData("ge2026-11-20T10:00:30+01:00", "2026-11-20T09:00:30Z", null, "an instant with its offset")]
    [InlineData("gt2026-11-20T10:00:30 01:00", "2026-11-20T09:00:31Z", null, "a plus that nobody encoded")]
    [InlineData("eq2026-11-20T09:00:30.250Z", "2026-11-20T09:00:30.250Z", "2026-11-20T09:00:30.251Z", "to the millisecond")]
    [InlineData("gt2026-11-20T09:00:30.250100Z", "2026-11-20T09:00:30.250101Z", null, "as exact as it is written")]
    [InlineData("eq2026-11-20T09:00:30.5Z", "2026-11-20T09:00:30.5Z", "2026-11-20T09:00:30.6Z", "to the tenth of a second")]
    public void Parse_Value_BoundsIt(string text, string? from, string? until, string because) =>
        DateRange.Parse(text).Should().Be(new DateRange(Instant(from), Instant(until)), because);

    [Theory]
    [InlineData("morgen")]
    [InlineData("ne2026-11-20")]
    [InlineData("2026-13-01")]
    [InlineData("ge")]
    [InlineData("9999")]
    public void Parse_NoDate_IsNull(string text) => DateRange.Parse(text).Should().BeNull();

    [Fact]
    public void And_TwoBounds_NarrowsToBoth() =>
        DateRange.Parse("ge2026-11-20")!.And(DateRange.Parse("lt2026-11-25")!).And(DateRange.Parse("ge2026-11-22")!)
            .Should().Be(new DateRange(Instant("2026-11-21T23:00Z"), Instant("2026-11-24T23:00Z")));

    private static DateTimeOffset? Instant(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
