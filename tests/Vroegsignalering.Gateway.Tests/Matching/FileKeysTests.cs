using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class FileKeysTests
{
    [Theory]
    [InlineData("p1")]
    [InlineData("")]
    [InlineData("1234567890123")]
    [InlineData("12345678901234")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456")]
    [InlineData("een sleutel van meer dan zestien tekens, met ë")]
    public void KeyOf_IdOfKey_IsTheKey(string key)
    {
        var keys = new FileKeys();

        keys.KeyOf(keys.IdOf(key)).Should().Be(key);
        keys.IdOf(key).Should().Be(new FileKeys().IdOf(key), "two files speak of the same person");
    }

    [Fact]
    public void IdOf_OtherKey_IsAnotherId() =>
        new[] { "p1", "p2", "p10", "p1 ", "een lange sleutel nummer 1", "een lange sleutel nummer 2" }.Select(new FileKeys().IdOf).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("p1")]
    [InlineData("een sleutel van meer dan zestien tekens, met \u00eb")]
    public void IdOf_KeyInTwoMunicipalities_IsTwoIdsOfOneKey(string key)
    {
        var keys = new FileKeys();
        var (one, other) = (keys.IdOf(Gemeentecode.Parse("0599"), key), keys.IdOf(Gemeentecode.Parse("0363"), key));

        one.Should().NotBe(other).And.NotBe(keys.IdOf(key));
        (keys.KeyOf(one), keys.KeyOf(other), FileKeys.MunicipalityOf(one), FileKeys.In(0, other)).Should().Be((key, key, 599, keys.IdOf(key)));
    }
}
