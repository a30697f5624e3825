using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class SchemeTests
{
    private static readonly Uri Authority = new("https://login.gemeente.example/realm");

    [Theory]
    [InlineData("/werklijst", null, Schemes.Cookie)]
    [InlineData("/v1/signalen", null, Schemes.OwnToken)]
    [InlineData("/fhir/R4/Task", null, Schemes.OwnToken)]
    [InlineData("/werklijst", "Bearer onzin", Schemes.OwnToken)]
    [InlineData("/werklijst", "Bearer a.b.c", Schemes.OwnToken)]
    [InlineData("/v1/signalen", "Basic b256aW4=", Schemes.OwnToken)]
    public void Of_Request_TakesOneWayIn(string path, string? authorization, string expected) =>
        Schemes.Of(Request(path, authorization), Authority).Should().Be(expected);

    [Theory]
    [InlineData("https://login.gemeente.example/realm", Schemes.ExternalToken)]
    [InlineData("https://login.gemeente.example/realm/", Schemes.ExternalToken)]
    [InlineData("https://elders.example/realm", Schemes.OwnToken)]
    public void Of_TokenOfAnIssuer_IsValidatedByThatIssuer(string issuer, string expected)
    {
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = issuer });

        Schemes.Of(Request("/werklijst", $"Bearer {token}"), Authority).Should().Be(expected);
    }

    private static HttpRequest Request(string path, string? authorization)
    {
        var request = new DefaultHttpContext().Request;
        request.Path = path;
        request.Headers.Authorization = authorization;
        return request;
    }
}
