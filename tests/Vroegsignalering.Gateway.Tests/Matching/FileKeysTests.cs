using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class FileKeysTests
{
    [Theory]
    [InlineData("p1")]
    [InlineData("")]
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
}
