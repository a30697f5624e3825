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
        "etage", "boven", "rd", "rechts", "li", "app", "unit", "kamer", "begane", "grond", "voor", "to", "t/o", "t", "o", "0", "00", "BISA", "HSV", "achter", "E", "bij", "Abis", "z", "é", "\ud800", "",
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
    [InlineData(null, "3e", "3077SS-12-3", "3rd floor; a door E would have doors A to D beside it, and no home without a door")]
    [InlineData(null, "3de", "3077SS-12-3", "the same ordinal longer")]
    [InlineData(null, "1ste", "3077SS-12-1", "the first one so")]
    [InlineData(null, "2hoog", "3077SS-12-2", "glued")]
    [InlineData(null, "2e rechts", "3077SS-12-2-R", "ordinal before a side")]
    [InlineData("E", "2", "3077SS-12-E-2", "a house letter is no ordinal")]
    [InlineData(null, "12e", "3077SS-12-E", "the number repeated, and a house letter")]
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
    [InlineData(null, "t.o.", "3077SS-12-TO", "opposite")]
    [InlineData(null, "t/o", "3077SS-12-TO", "opposite with a stroke")]
    [InlineData(null, "TO", "3077SS-12-TO", "as the register has it")]
    [InlineData(null, "t/o 12", "3077SS-12-TO", "opposite what, said again")]
    [InlineData(null, "tegenover nr. 12", "3077SS-12-TO", "in full")]
    [InlineData(null, "TO A", "3077SS-12-TO-A", "one of several boats")]
    [InlineData(null, "bij", "3077SS-12-BY", "by")]
    [InlineData(null, "BISA", "3077SS-12-BIS-A", "glued, as registers have it")]
    [InlineData(null, "bis-a", "3077SS-12-BIS-A", "with a hyphen")]
    [InlineData("A", "BIS", "3077SS-12-A-BIS", "letter A and addition bis: A bis, not bis A")]
    [InlineData(null, "HSA", "3077SS-12-HS-A", "glued")]
    [InlineData(null, "hs A", "3077SS-12-HS-A", "apart")]
    [InlineData(null, "huis achter", "3077SS-12-HS-A", "in full")]
    [InlineData(null, "1V", "3077SS-12-1-V", "first floor front")]
    [InlineData(null, "1 voor", "3077SS-12-1-V", "in full")]
    [InlineData(null, "1-voor", "3077SS-12-1-V", "with a hyphen")]
    [InlineData(null, "1e hoog voor", "3077SS-12-1-V", "in more words")]
    [InlineData("1", "achter", "3077SS-12-1-A", "first floor back")]
    [InlineData(null, "1A", "3077SS-12-1-A", "the same short")]
    [InlineData(null, "voor", "3077SS-12-VR", "front alone is not the letter V")]
    [InlineData(null, "11", "3077SS-12-11", "eleven is not one")]
    [InlineData(null, "0", "3077SS-12", "what a program writes for nothing")]
    [InlineData("A", "0", "3077SS-12-A", "nothing beside a letter")]
    [InlineData("0", "00", "3077SS-12", "nothing twice")]
    [InlineData(null, "10", "3077SS-12-10", "a nought that counts")]
    [InlineData(null, "0 hoog", "3077SS-12", "no floor at all")]
    [InlineData(null, "-", "3077SS-12", "a stroke for nothing")]
    [InlineData(null, "souterrain", "3077SS-12-SOUS", "the basement")]
    [InlineData(null, "sous", "3077SS-12-SOUS", "the same short")]
    [InlineData(null, "bg", "3077SS-12-HS", "ground floor short")]
    [InlineData(null, "QX", "3077SS-12-QX", "what cannot be read stays")]
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
