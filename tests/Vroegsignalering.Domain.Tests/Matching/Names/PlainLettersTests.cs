using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Tests.Matching.Names;

[Trait("Rule", "MA-03")]
public sealed class PlainLettersTests
{
    // Korean syllables are left whole.
    private static readonly char[] Letters =
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(letter => char.IsLetter(letter) && letter is < '\uAC00' or > '\uD7A3')];

    private static Arbitrary<string> Texts { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(Letters).ListOf().Select(letters => string.Concat(letters)),
        Gen.Elements("e\u0302\u0301", "ế", "İ", "i\u0307", "Ł", "ʼ", "-", " ", "J", "\ud800", "ﬁ", "Σ").ListOf().Select(string.Concat)).ToArbitrary();

    [Theory]
    [InlineData("Nguyễn Thế Đặng Trữ", "nguyen the dang tru", "Vietnamese, two marks on a letter")]
    [InlineData("İBRAHİM Işık Yağız", "ibrahim isik yagiz", "Turkish, İ and ı")]
    [InlineData("Łącki Żółć", "lacki zolc", "Polish")]
    [InlineData("Dvořák Štěpán Ďuriš", "dvorak stepan duris", "Czech")]
    [InlineData("Guðrún Þórsdóttir", "gudrun thorsdottir", "Icelandic")]
    [InlineData("Đorđević", "dordevic", "Croatian")]
    [InlineData("Œuvrard Ægir Søren Größe ẞ", "oeuvrard aegir soren grosse ss", "letters of two")]
    [InlineData("Ŋmaa Ķirsons", "nmaa kirsons", "Sami, Latvian")]
    [InlineData("Pușcaș Puşcaş Țîrlea Ţîrlea", "puscas puscas tirlea tirlea", "Romanian, with comma and with cedilla")]
    [InlineData("Ọ̀ṣun Əliyev", "osun eliyev", "Yoruba, with a mark that no letter has, and Azerbaijani")]
    [InlineData("Ｊａｎｓｅｎ ﬁŀŉ ĲK", "jansen filn ijk", "full width, ligatures")]
    [InlineData("OʼBrien ʻOkina Mʹ", "o'brien 'okina m'", "letters that are apostrophes")]
    [InlineData("Jan\u00ADSmit Jan\u200BSen", "jan-smit jansen", "soft hyphen, and what is invisible")]
    [InlineData("Ёлкин Й", "елкин и", "Cyrillic keeps its script")]
    [InlineData("Παπαδόπουλος ΠΑΠΑΔΟΠΟΥΛΟΣ", "παπαδοπουλοσ παπαδοπουλοσ", "Greek too, with one sigma")]
    [InlineData("محمد", "محمد", "Arabic too")]
    public void Of_TextAsWritten_IsPlain(string written, string plain, string because) => PlainLetters.Of(written).Should().Be(plain, because);

    [Fact]
    public void Of_PlainText_StaysTheSame() => Prop.ForAll(Texts, text => PlainLetters.Of(PlainLetters.Of(text)) == PlainLetters.Of(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_Ascii_OnlyLosesItsCapitals() => Prop.ForAll(Gen.Choose(0, 127).Select(code => (char)code).ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            var lower = text.ToLowerInvariant();
            return PlainLetters.Of(text) == lower && PlainLetters.Of($"{text}é") == $"{lower}e";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_EveryLetterTakenApart_IsWhatItIsWhole() => Letters
        .Where(letter => PlainLetters.Of($"{letter}".Normalize(NormalizationForm.FormD)) != PlainLetters.Of($"{letter}".Normalize(NormalizationForm.FormC)))
        .Should().BeEmpty();

    [Fact]
    public void Of_EveryLatinLetterWithAMark_IsAscii() => Letters
        .Where(letter => (letter is > '\u00B5' and < '\u0180' or >= '\u1E00' and < '\u1E9C' or >= '\u1EA0' and < '\u1EFA') && !PlainLetters.Of($"{letter}").All(char.IsAscii))
        .Should().BeEmpty();

    [Fact]
    public void Of_EveryLetterInEitherCase_IsTheSame() => Letters
        .Where(letter => char.ToLowerInvariant(letter) != letter && PlainLetters.Of($"{letter}") != PlainLetters.Of($"{char.ToLowerInvariant(letter)}"))
        .Should().BeEmpty();

    [Theory]
    [InlineData("O'Brien", "OʼBrien")]
    [InlineData("O'Brien", "O’Brien")]
    [InlineData("O'Brien", "O‘Brien")]
    [InlineData("O'Brien", "O`Brien")]
    [InlineData("O'Brien", "O´Brien")]
    [InlineData("O'Brien", "OʹBrien")]
    [InlineData("d'Angelo", "dʼAngelo")]
    [InlineData("Jansen-Smit", "Jansen‐Smit")]
    [InlineData("Jansen-Smit", "Jansen‑Smit")]
    [InlineData("Jansen-Smit", "Jansen–Smit")]
    [InlineData("Jansen-Smit", "Jansen—Smit")]
    [InlineData("Jansen-Smit", "Jansen−Smit")]
    [InlineData("Jansen-Smit", "Jansen\u00ADSmit")]
    [InlineData("Inan", "İnan")]
    [InlineData("Tran", "Trần")]
    public void NormalSurname_OtherSigns_IsThatOfThePlainOnes(string plain, string written)
    {
        var (one, other) = (NormalSurname.Of(null, plain)!, NormalSurname.Of(null, written)!);

        (other.Core, other.Whole).Should().Be((one.Core, one.Whole));
        other.Parts.Should().Equal(one.Parts);
        SurnameKey.Of(written).Should().Be(SurnameKey.Of(plain), "whoever moved is looked for by it");
    }

    [Theory]
    [InlineData("M'hamed", "Mʼhamed", "the plain apostrophe parts the words")]
    [InlineData("Ibrahim", "İbrahim", "İ")]
    [InlineData("Osa Jan", "Ọ\u0300sa Jan", "a loose mark parts no word")]
    [InlineData("Jan", "\u0301Jan", "nor does it begin one")]
    public void NormalGivenNames_OtherSigns_AreThoseOfThePlainOnes(string plain, string written, string because)
    {
        var (one, other) = (NormalGivenNames.Of(plain), NormalGivenNames.Of(written));

        other.Names.Should().Equal(one.Names, because);
        other.Initials.Should().Be(one.Initials, because);
    }
}
