using System.Net;
using System.Text;
using Vroegsignalering.Gateway.Hosting.Access;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

public sealed class SignalAccessTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    private static readonly Guid Nobody = Guid.Parse("01890000-0000-7000-8000-000000000000");

    public static TheoryData<string, string> Routes => new()
    {
        { "POST", "/v1/signalen" },
        { "POST", "/v1/signalen/controle" },
        { "GET", $"/v1/signalen/{Nobody}" },
        { "POST", $"/v1/signalen/{Nobody}/intrekking" },
        { "POST", "/v1/leveringen" },
        { "POST", "/v1/leveringen/controle" },
        { "GET", $"/v1/leveringen/{Nobody}" },
        { "GET", $"/v1/leveringen/{Nobody}/regels" },
    };

    [Theory, MemberData(nameof(Routes)), Trait("Rule", "TE-01")]
    public async Task Route_WithoutTokenOrInAnotherRole_IsClosed(string method, string path)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var anonymous = await AskAsync(gateway, method, path, token: null);
        anonymous.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        foreach (var client in DemoIdentities.Clients.Where(client => client.Role != Role.Partner))
        {
            using var answer = await AskAsync(gateway, method, path, await gateway.TokenAsync(client.Name));
            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, client.Name);
        }
    }

    [Theory, EveryProfile, Trait("Rule", "TE-01")]
    public async Task Route_OfAnotherPartnersSignalOrFile_IsNotFound(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var signal = (await gateway.TakenAsync(Energy, Messages.Regular())).Text("id");
        using var delivered = await gateway.SendAsync(Energy, "/v1/leveringen", Messages.Regular().ToJsonString(), "application/x-ndjson");
        var delivery = (await delivered.JsonAsync()).Text("id");

        foreach (var partner in new[] { Housing, Water })
        {
            using var shown = await gateway.GetAsync(partner, $"/v1/signalen/{signal}");
            using var withdrawn = await gateway.SendAsync(partner, $"/v1/signalen/{signal}/intrekking", "{\"reden\":\"fout\"}", "application/json");
            using var file = await gateway.GetAsync(partner, $"/v1/leveringen/{delivery}");
            using var rows = await gateway.GetAsync(partner, $"/v1/leveringen/{delivery}/regels");
            new[] { shown, withdrawn, file, rows }.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.NotFound);
        }

        (await gateway.QueryAsync<string>("select reference from signal where withdrawn is not null")).Should().BeEmpty();
    }

    private static async Task<HttpResponseMessage> AskAsync(PartnerGateway gateway, string method, string path, string? token)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        return await gateway.SendAsync(new HttpMethod(method), path, token, method == "POST" ? content : null);
    }
}
