using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-03")]
public sealed class SurnameKeyTests
{
    [Theory]
    [InlineData("Jansen", "Janssen", "ss")]
    [InlineData("Meijer", "Meier", "ij and ei")]
    [InlineData("Meyer", "Meijer", "y and ij")]
    [InlineData("Bakker", "Backer", "ck")]
    [InlineData("Claassen", "Klasen", "c and k, aa and a")]
    [InlineData("Visser", "Fisser", "v and f")]
    [InlineData("Zanders", "Sanders", "z and s")]
    [InlineData("Smit", "Smidt", "dt")]
    [InlineData("Smid", "Smith", "d and th")]
    [InlineData("Schouten", "Schauten", "ou and au")]
    [InlineData("van den Berg", "Berg", "prefix")]
    [InlineData("Vandenberg", "van den Berg", "glued prefix")]
    [InlineData("Philips", "Filips", "ph")]
    [InlineData("Ali", "Elli", "first vowel")]
    public void Of_SoundsAlike_IsEqual(string one, string other, string because) =>
        SurnameKey.Of(one).Should().Be(SurnameKey.Of(other), because);

    [Theory]
    [InlineData("Jansen", "Bakker")]
    [InlineData("Visser", "Mulder")]
    [InlineData("Smit", "Smits")]
    public void Of_OtherName_Differs(string one, string other) => SurnameKey.Of(one).Should().NotBe(SurnameKey.Of(other));

    [Fact]
    public void Of_AnyText_GivesKeyWhenThereIsALetter() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        (SurnameKey.Of(text ?? "") != default) == (text ?? "").Any(char.IsLetter)).QuickCheckThrowOnFailure();
}
