using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Tests.Names;

public sealed class SurnameTests
{
    [Theory]
    [InlineData("Bakker", null, "Bakker")]
    [InlineData("van den Berg", "van den", "Berg")]
    [InlineData("van 't Hof", "van 't", "Hof")]
    [InlineData("'t Hart", "'t", "Hart")]
    [InlineData("El Idrissi", null, "El Idrissi")]
    [InlineData("el Amrani", "el", "Amrani")]
    public void Parse_LowerCaseWordsInFront_AreThePrefix(string text, string? prefix, string name)
    {
        Surname.Parse(text).Should().Be(new Surname(prefix, name));
        Surname.Parse(text).Whole.Should().Be(text);
    }

    [Fact]
    public void OfFamily_DutchFamilies_HaveFewCommonNamesAndALongTail()
    {
        var draw = new Draw(1, DrawPurpose.Names, 0);
        var drawn = Enumerable.Range(0, 200_000).Select(_ => Surnames.OfFamily(Origin.Dutch, draw).Whole).CountBy(name => name)
            .Select(pair => pair.Value).OrderDescending().ToList();

        (drawn[0] / 200_000.0).Should().BeInRange(0.003, 0.006, "the commonest name of the country is of one in two hundred");
        (drawn.Take(100).Sum() / 200_000.0).Should().BeInRange(0.14, 0.24);
        drawn.Should().HaveCountGreaterThan(20_000);
    }

    [Theory]
    [InlineData("Kowalski", "Kowalska")]
    [InlineData("Nowacki", "Nowacka")]
    [InlineData("Nowak", "Nowak")]
    public void OfWoman_PolishName_HasItsFormForWomen(string man, string woman) =>
        Surnames.OfWoman(new Surname(null, man), Origin.Polish).Name.Should().Be(woman);

    [Fact]
    public void OfWoman_OtherName_StaysTheSame() =>
        Surnames.OfWoman(new Surname(null, "Kowalski"), Origin.Dutch).Name.Should().Be("Kowalski");

    [Theory]
    [InlineData("Yıldız", "Yildiz")]
    [InlineData("Öztürk", "Ozturk")]
    [InlineData("Weiß", "Weiss")]
    [InlineData("Wójcik", "Wojcik")]
    [InlineData("Şimşek", "Simsek")]
    [InlineData("Bakker", "Bakker")]
    public void Without_ForeignLetters_ArePlain(string name, string plain) => Diacritics.Without(name).Should().Be(plain);
}
