using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting.Tenants;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>Whom a crisis alarms that is no sound message (IN-13).</summary>
public sealed class RefusedCrisisTests
{
    private const string Alarms = "select tenant from alarm where kind = 'crisis-geweigerd' order by tenant";

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Post_UnsoundCrisis_AlarmsTheMunicipalityItNames(string profile)
    {
        await using var gateway = await StartAsync(profile);

        await PostAsync(gateway, Messages.Crisis().Without("adres.postcode"));

        (await gateway.QueryAsync<string>(Alarms)).Should().Equal("0599");
        (await gateway.QueryAsync<string>("select tenant from refusal")).Should().Equal("0599");
    }

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Delivery_UnsoundCrisesOfNoKnownMunicipality_AlarmOncePerFile(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var rows = Enumerable.Range(0, 600).Select(row => Messages.Crisis().With("gemeentecode", row % 2 == 0 ? null : "0999").Without("adres.postcode"));

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await gateway.QueryAsync<string>(Alarms)).Should().Equal(["0518", "0599"], "the partner has a covenant with both, and it may be either");
        (await gateway.QueryAsync<long>("select count(*) from refusal")).Should().Equal(600);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Post_UnsoundCrisisOfAPartnerWithoutCovenant_AlarmsTheMunicipalityItNamesElseTheOperator(string profile)
    {
        await using var gateway = await StartAsync(profile);
        await gateway.ExecuteAsync($"delete from covenant where partner = '{Energy}'");
        gateway.Services.GetRequiredService<TenantDirectory>().Forget();

        await PostAsync(gateway, Messages.Crisis().Without("adres.postcode"));
        await PostAsync(gateway, Messages.Crisis().Without("gemeentecode"));

        (await gateway.QueryAsync<string>(Alarms)).Should().BeEquivalentTo("0599", "-");
    }

    private static async Task PostAsync(PartnerGateway gateway, JsonObject message)
    {
        using var answer = await gateway.PostAsync(Energy, message);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
