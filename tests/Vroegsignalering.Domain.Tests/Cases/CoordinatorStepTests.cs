using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Cases;

[Trait("Rule", "CA-02")]
public sealed class CoordinatorStepTests
{
    [Theory]
    [InlineData(null, "appointed", "there is none")]
    [InlineData("anna", "unchanged", "asked twice")]
    [InlineData("bert", "taken by bert", "at most one")]
    public void Appoint_CurrentCoordinator_Decides(string? current, string expected, string because) =>
        CoordinatorStep.Appoint(current is null ? null : new WorkerId(current), new WorkerId("anna"))
            .Match(_ => "appointed", _ => "unchanged", taken => $"taken by {taken.Current}")
            .Should().Be(expected, because);

    [Theory]
    [InlineData(null, "2026-11-26", false, "the day before")]
    [InlineData(null, "2026-11-27", true, "the day itself")]
    [InlineData("anna", "2026-11-28", false, "somebody coordinates")]
    public void AlarmDue_Day_Decides(string? current, string today, bool due, string because) =>
        CoordinatorStep.AlarmDue(current is null ? null : new WorkerId(current), new(2026, 11, 27), DateOnly.Parse(today, null))
            .Should().Be(due, because);
}
