using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Values;

public sealed class BlanksTests
{
    [Theory, Trait("Rule", "IN-12")]
    [InlineData(" Jan ", "spaces")]
    [InlineData("\u00A0Jan\u00A0", "no-break")]
    [InlineData("\u202F\u2007Jan\u3000", "narrow, of a figure, ideographic")]
    [InlineData("\uFEFFJan\u200B", "without width")]
    [InlineData("\tJan\r\n", "tabs and line ends")]
    [InlineData("\u200E\u200FJan\u2060\u180E", "marks of direction, a joiner, a vowel separator")]
    public void Trim_BlanksAroundAValue_AreTakenOff(string text, string because) => Blanks.Trim(text).Should().Be("Jan", because);

    [Theory]
    [InlineData("Jan de\u00A0Vries")]
    [InlineData("\u0001")]
    [InlineData("\u200D")]
    public void Trim_WhatIsNoBlankAroundIt_Stays(string text) => Blanks.Trim(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u00A0\uFEFF", true)]
    [InlineData(" -", false)]
    public void Only_Text_SaysWhetherThereIsNothing(string text, bool expected) => Blanks.Only(text).Should().Be(expected);

    [Fact]
    public void Postcode_WithANoBreakSpace_IsRead()
    {
        Postcode.TryParse("3077\u00A0SS", out var postcode).Should().BeTrue();
        postcode.ToString().Should().Be("3077SS");
    }
}
