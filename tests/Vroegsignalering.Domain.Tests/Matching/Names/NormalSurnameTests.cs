using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Tests.Matching.Names;

[Trait("Rule", "MA-03")]
public sealed class NormalSurnameTests
{
    [Theory]
    [InlineData("van den", "Berg", "berg", "prefix in its own field")]
    [InlineData(null, "van den Berg", "berg", "prefix in the surname")]
    [InlineData(null, "Berg, van den", "berg", "prefix behind a comma")]
    [InlineData(null, "v.d. Berg", "berg", "abbreviated with dots")]
    [InlineData(null, "vd Berg", "berg", "abbreviated without")]
    [InlineData(null, "vdBerg", "berg", "abbreviated and glued")]
    [InlineData("VAN DER", "BERG", "berg", "capitals")]
    [InlineData("in 't", "Veld", "veld", "apostrophe")]
    [InlineData(null, "d'Angelo", "angelo", "d'")]
    [InlineData(null, "Dijk", "dyk", "ij is y")]
    [InlineData(null, "DĲK", "dyk", "the one-character ij too")]
    [InlineData(null, "Dyk", "dyk", "y is y")]
    [InlineData(null, "Weiß", "weis", "sharp s")]
    [InlineData(null, "Janssen", "jansen", "ss is s")]
    [InlineData(null, "Çelik-Øst", "celikost", "marks, and a double name in one")]
    [InlineData(null, "Moulín\u0301", "moulin", "a loose accent")]
    [InlineData("van", "Al", "al", "a surname that is a prefix elsewhere")]
    [InlineData(null, "J. Jansen", "jansen", "an initial astray")]
    [InlineData(null, "Dhr. Jansen", "jansen", "a form of address")]
    [InlineData(null, "Петров", "петров", "another script stays")]
    public void Of_NameAsWritten_HasCore(string? prefix, string surname, string core, string because) =>
        NormalSurname.Of(prefix, surname)!.Core.Should().Be(core, because);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("12")]
    public void Of_NoLetter_IsUnknown(string? surname) => NormalSurname.Of("van", surname).Should().BeNull();

    [Fact]
    public void Of_DoubleName_HasParts() =>
        NormalSurname.Of(null, "Jansen - van den Berg")!.Parts.Should().Equal("jansen", "berg");

    [Fact]
    public void Of_GluedPrefix_MeetsWhole() =>
        NormalSurname.Of(null, "Vandenberg")!.Whole.Should().Be(NormalSurname.Of("van den", "Berg")!.Whole);

    [Fact]
    public void Of_AnyText_GivesLettersOrNothing() => Prop.ForAll<string, string>((prefix, surname) =>
        NormalSurname.Of(prefix, surname) is not { } name || (name.Core.Length > 0 && name.Whole.All(char.IsLetter)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_OneWord_StaysTheSame() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var once = NormalSurname.Of(null, new string((text ?? "").Where(char.IsLetter).ToArray()))?.Core;
        return once is null || once.StartsWith("vd", StringComparison.Ordinal) || NormalSurname.Of(null, once)!.Core == once;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_PrefixesInAnyPlace_PlayNoPart() => Prop.ForAll(
        Gen.Elements("van", "v.d.", "de", "'t", "VAN DER", "Ter", ",").ListOf().ToArbitrary(),
        Gen.Elements("Berg", "Dijk", "Boer").ToArbitrary(),
        ArbMap.Default.ArbFor<NonNegativeInt>(),
        (prefixes, name, place) =>
        {
            var words = prefixes.ToList();
            words.Insert(place.Get % (words.Count + 1), name);
            return NormalSurname.Of(null, string.Join(' ', words))!.Core == NormalSurname.Of(null, name)!.Core;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void PlainLetters_OfPlainText_StaysTheSame() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        PlainLetters.Of(PlainLetters.Of(text ?? "")) == PlainLetters.Of(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_Always_HidesName() => $"{NormalSurname.Of(null, "Jansen")}".Should().NotContain("ansen");
}
