using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-10")]
public sealed class RegularTermTests
{
    [Theory]
    [InlineData("2026-06-01", "2026-06-29", "four weeks later, the same day of the week")]
    [InlineData("2026-03-01", "2026-03-29", "ends on the short Sunday, not extended")]
    [InlineData("2026-11-27", "2026-12-25", "ends on Christmas Day, not extended")]
    [InlineData("2024-02-01", "2024-02-29", "a leap year")]
    public void Start_Arrival_WindowOfFourWeeks(string arrival, string until, string because) =>
        RegularTerm.Start(Day(arrival)).Should().Be(new RegularTerm(Day(arrival), Day(until)), because);
}
