using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-02")]
public sealed class AddressKeyTests
{
    private static readonly string[] Pieces =
    [
        "a", "A", "bis", "BIS", "bs", "II", "I", "V", "1", "2", "012", "12", "hs", "huis", "H", "hg", "hoog", "e", "de", "verd",
        "etage", "boven", "rd", "rechts", "li", "app", "unit", "kamer", "begane", "grond", "voor", "to", "Abis", "z", "é", "\ud800", "",
    ];

    [Theory]
    [InlineData(null, null, "3077SS-12", "nothing added")]
    [InlineData("", " ", "3077SS-12", "blank is nothing")]
    [InlineData("A", null, "3077SS-12-A", "a letter")]
    [InlineData(null, "a", "3077SS-12-A", "the letter in the other field")]
    [InlineData(null, "-A", "3077SS-12-A", "hyphen")]
    [InlineData("A", "A", "3077SS-12-A", "said twice")]
    [InlineData(null, "12a", "3077SS-12-A", "number repeated")]
    [InlineData(null, "12", "3077SS-12-12", "an addition may equal the number")]
    [InlineData("A", "2", "3077SS-12-A-2", "letter and addition")]
    [InlineData(null, "A2", "3077SS-12-A-2", "both in one field")]
    [InlineData(null, "bis", "3077SS-12-BIS", "bis")]
    [InlineData(null, "BIS1", "3077SS-12-BIS-1", "glued, from the official test register")]
    [InlineData("A", "bis", "3077SS-12-A-BIS", "A bis and")]
    [InlineData(null, "Abis", "3077SS-12-A-BIS", "the same glued")]
    [InlineData(null, "bis A", "3077SS-12-BIS-A", "bis A are two homes")]
    [InlineData(null, "II", "3077SS-12-2", "Roman two")]
    [InlineData(null, "2", "3077SS-12-2", "Arabic two")]
    [InlineData(null, "02", "3077SS-12-2", "leading zero")]
    [InlineData("V", null, "3077SS-12-V", "V alone is a letter")]
    [InlineData(null, "hs", "3077SS-12-HS", "huis")]
    [InlineData("H", null, "3077SS-12-HS", "H for huis")]
    [InlineData(null, "Beg. grond", "3077SS-12-HS", "ground floor in words")]
    [InlineData(null, "1hg", "3077SS-12-1", "1 hoog")]
    [InlineData(null, "I hoog", "3077SS-12-1", "I hoog")]
    [InlineData(null, "1e verdieping", "3077SS-12-1", "1st floor in words")]
    [InlineData(null, "3e", "3077SS-12-3-E", "3rd, or door E of that floor: two homes, so nobody is taken for the other")]
    [InlineData(null, "1 e e hoog", "3077SS-12-1", "the ordinal said twice")]
    [InlineData(null, "hoog", "3077SS-12-BV", "upper home without a number")]
    [InlineData(null, "boven", "3077SS-12-BV", "the same in other words")]
    [InlineData(null, "2 rd", "3077SS-12-2-R", "right")]
    [InlineData(null, "II rechts", "3077SS-12-2-R", "right in full")]
    [InlineData(null, "rood", "3077SS-12-R", "red, in Haarlem")]
    [InlineData(null, "rd", "3077SS-12-R", "the same short")]
    [InlineData(null, "zwart", "3077SS-12-ZW", "black, in Haarlem")]
    [InlineData("Z", null, "3077SS-12-ZW", "the same short")]
    [InlineData(null, "3-L", "3077SS-12-3-L", "left")]
    [InlineData(null, "app. 14", "3077SS-12-14", "a word for home tells nothing")]
    [InlineData(null, "unit", "3077SS-12-UNIT", "unless it is all there is")]
    [InlineData(null, "kamer 3", "3077SS-12-K-3", "a room is not a floor")]
    [InlineData(null, "t.o.", "3077SS-12-T-O", "what cannot be read stays")]
    public void Of_AdditionAsWritten_IsCanonical(string? letter, string? addition, string key, string because) =>
        AddressKey.Of(Register.At(12, letter, addition)).ToString().Should().Be(key, because);

    [Fact]
    public void Of_LowNumberRepeated_KeepsIt() =>
        AddressKey.Of(Register.At(1, null, "1-1")).Addition.Should().Be("1-1", "at number 1 it may be floor and door");

    [Fact]
    public void SamePremises_OtherAddition_IsTrueButNotEqual()
    {
        var (a, b) = (AddressKey.Of(Register.At(12, "A")), AddressKey.Of(Register.At(12, "B")));

        a.SamePremises(b).Should().BeTrue();
        a.Should().NotBe(b);
        a.SamePremises(AddressKey.Of(Register.At(13, "A"))).Should().BeFalse();
        a.SamePremises(AddressKey.Of(Register.At(12, "A", null, "3077ST"))).Should().BeFalse();
    }

    [Fact]
    public void Addition_NormalisedAgain_StaysTheSame()
    {
        var written = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces))
            .Or(Gen.Elements(Pieces).ListOf().Select(string.Concat))
            .Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(written.ToArbitrary(), text =>
        {
            var once = HouseNumberAddition.Normalise(12, null, text);
            return HouseNumberAddition.Normalise(12, null, once) == once;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Addition_InEitherField_IsTheSame() => Prop.ForAll(Gen.Elements(Pieces).ToArbitrary(), text =>
        HouseNumberAddition.Normalise(12, text, null) == HouseNumberAddition.Normalise(12, null, text)).QuickCheckThrowOnFailure();

    // A lone word is read without taking it apart; a blank in the other field makes it go the long way.
    [Fact]
    public void Addition_LoneWord_IsReadAsAmongOthers() => Prop.ForAll(
        Gen.Elements(Pieces).Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary(),
        text => HouseNumberAddition.Normalise(12, text, null) == HouseNumberAddition.Normalise(12, text, " ")).QuickCheckThrowOnFailure();
}
