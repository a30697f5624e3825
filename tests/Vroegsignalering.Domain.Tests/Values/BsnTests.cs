using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Values;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999993653", true, "a number of the test range")]
    [InlineData("999993654", false, "one digit off")]
    [InlineData("000000000", false, "passes the sum but is never issued")]
    [InlineData("99999365", false, "eight digits")]
    [InlineData("99999365a", false, "a letter")]
    [InlineData(null, false, "absent")]
    [Trait("Rule", "IN-05")]
    public void TryParse_ElevenTest_Decides(string? text, bool valid, string because) =>
        Bsn.TryParse(text, out _).Should().Be(valid, because);

    [Fact]
    [Trait("Rule", "LO-04")]
    public void ToString_Always_Masks()
    {
        Bsn.TryParse("999993653", out var bsn).Should().BeTrue();

        $"{bsn}".Should().Be("*********");
        bsn.Reveal().Should().Be("999993653");
    }
}
