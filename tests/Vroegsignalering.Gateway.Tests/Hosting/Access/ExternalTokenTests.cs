using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

/// <summary>Tokens of the municipality's own issuer, with its keys in the test's hands.</summary>
public sealed class ExternalTokenTests : IAsyncLifetime
{
    private const string Issuer = "https://login.gemeente.example/realm";
    private const string Person = "role=planner gemeente=0599 sub=jan client_id=portaal";
    private const string Machine = "role=planner gemeente=0599 sub=1f2e client_id=planbord idtyp=app";

    private readonly RSA _rsa = RSA.Create(2048);
    private RunningGateway _gateway = null!;

    public async Task InitializeAsync()
    {
        var configuration = new Dictionary<string, string?> { ["Access:Authority"] = Issuer, ["Access:MachineClaim"] = "idtyp=app" };
        _gateway = await RunningGateway.StartAsync(settings => settings with { Configuration = configuration }, Map);
        await _gateway.LoadDemoAsync();
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        _rsa.Dispose();
    }

    [Theory, Trait("Rule", "TE-01")]
    [InlineData(Rights.SeeWorklist, Person, HttpStatusCode.OK, "a person has the rights of the role")]
    [InlineData(Rights.SeeWorklist, Person + " scope=openid", HttpStatusCode.OK, "scopes of a person say what the program may, not who it is")]
    [InlineData(Rights.ReadTasks, Machine, HttpStatusCode.Forbidden, "a machine without a scope has none")]
    [InlineData(Rights.SeeWorklist, Machine, HttpStatusCode.Forbidden, "no machine has a page")]
    [InlineData(Rights.ReadTasks, Machine + " scope=system/Task.rs", HttpStatusCode.OK, "its scope")]
    [InlineData(Rights.WriteTasks, Machine + " scope=system/Task.rs", HttpStatusCode.Forbidden, "another scope")]
    [InlineData(Rights.ReadTasks, Machine + " scope=openid scope=system/Task.rs", HttpStatusCode.OK, "several claims are all read")]
    [InlineData(Rights.PostSignals, "role=signaalpartner sub=jan client_id=energie-demo scope=signalen:schrijven", HttpStatusCode.Forbidden, "a partner is a machine")]
    [InlineData(Rights.PostSignals, "role=signaalpartner client_id=energie-demo scope=signalen:schrijven idtyp=app", HttpStatusCode.OK, "a partner")]
    public async Task Right_ExternalToken_IsAPersonsOrAMachinesByItsMark(string right, string claims, HttpStatusCode expected, string because)
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, $"/v1/proef/{right}", TokenOf(claims));

        answer.StatusCode.Should().Be(expected, because);
    }

    [Theory, Trait("Rule", "LO-04")]
    [InlineData(Person, "^\"actor-[0-9a-f]{16}\"$")]
    [InlineData(Machine + " scope=system/Task.rs", "^\"planbord\"$")]
    public async Task Actor_ExternalToken_IsThePersonAndNotTheProgram(string claims, string expected)
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, $"/v1/proef/{Rights.ReadTasks}", TokenOf(claims));

        (await answer.Content.ReadAsStringAsync()).Should().MatchRegex(expected);
    }

    private void Map(WebApplication gateway)
    {
        var known = new OpenIdConnectConfiguration { Issuer = Issuer };
        known.SigningKeys.Add(new RsaSecurityKey(_rsa));
        gateway.Services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(Schemes.ExternalToken).ConfigurationManager =
            new StaticConfigurationManager<OpenIdConnectConfiguration>(known);
        foreach (var right in Rights.All)
            gateway.MapGet($"/v1/proef/{right.Name}", (Caller caller) => TypedResults.Ok(caller.Actor)).RequireAuthorization(right.Name);
    }

    // A claim that is named twice becomes a list, as issuers write it.
    private string TokenOf(string claims) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = "vroegsignalering",
        Claims = claims.Split(' ').Select(claim => claim.Split('=')).ToLookup(claim => claim[0], claim => claim[1])
            .ToDictionary(claim => claim.Key, claim => claim.Count() == 1 ? (object)claim.Single() : claim.ToArray()),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa), SecurityAlgorithms.RsaSha256),
    });
}
