using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class SecretHashTests
{
    // Made with: openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt pass:geheim -kdfopt hexsalt:000102030405060708090a0b0c0d0e0f -kdfopt iter:1000 -binary PBKDF2 | base64
    private const string ByOpenssl = "pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$FwXBfp+hvTz6Asso4yGatOwABIC/GljHkKecp10IifU=";

    [Theory]
    [InlineData("geheim", true)]
    [InlineData("Geheim", false)]
    [InlineData("", false)]
    public void Matches_HashOfOpenssl_OnlyTheSecret(string secret, bool expected)
    {
        SecretHash.TryParse(ByOpenssl, out var hash).Should().BeTrue();

        hash!.Matches(secret).Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("geheim")]
    [InlineData("pbkdf2-sha256$0$AAECAwQFBgcICQoLDA0ODw==$AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("pbkdf2-sha256$1000$kort$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    public void TryParse_OtherForm_IsNoHash(string? text) => SecretHash.TryParse(text, out _).Should().BeFalse();
}
