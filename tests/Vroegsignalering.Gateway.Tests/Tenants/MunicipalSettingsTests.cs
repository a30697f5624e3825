using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Tenants;

/// <summary>What a municipality sets reaches the rules; what it leaves out has its default.</summary>
public sealed class MunicipalSettingsTests
{
    private const string Settings = """
        { "municipalCrisisKinds": ["Water"], "refusalOverrides": { "ontruiming": "Besluit 2026-7 art. 2" },
          "weights": { "crisis": 250, "statFrom": 200 }, "escalationPoints": [{ "workingDay": 1, "time": "16:30" }, { "workingDay": 2 }] }
        """;

    [Fact, Trait("Rule", "CR-01"), Trait("Rule", "CR-07"), Trait("Rule", "CA-06")]
    public async Task Signal_OfAMunicipalCrisisKind_IsRaisedByTheMunicipalitysOwnSettings()
    {
        await using var scene = await StartAsync();

        (await PostAsync(scene, "water-demo", Messages.Regular("Water").Without("persoon.voorletters"))).Should().Be(HttpStatusCode.Accepted);
        (await PostAsync(scene, "energie-demo", Messages.Regular())).Should().Be(HttpStatusCode.Accepted);

        (await scene.QueryAsync<string>("select explanation from task")).Should().ContainSingle().Which.Should().Contain("\"totaal\":250");
        var term = CrisisTerm.Start(scene.Clock.Now, WorkingDays.Default);
        var days = WorkingDays.Default.Work;
        (await scene.QueryAsync<string>("select kind from timer where kind like 'dag%' order by due_at"))
            .Select(kind => kind.Split('/')[0]).Should().Equal("dag1-16:30", "dag2-einde");
        (await scene.SingleAsync<long>(
            "select count(*) from timer where due_at = @due", new { due = DutchTime.At(days.After(term.ArrivalDate, 1), new TimeOnly(16, 30)) })).Should().Be(1);
    }

    [Fact, Trait("Rule", "IN-04")]
    public async Task Refusal_OfATypeWithAMunicipalBasis_GoesThroughAndNamesIt()
    {
        await using var scene = await StartAsync();
        var eviction = Messages.Regular("Huur").With("signaaltype", "ontruiming").With("crisissignaal", true)
            .With("geplandeEinddatum", Messages.Iso(Messages.Today.AddDays(60))).With("inspanningen.weigering", true);

        (await PostAsync(scene, "corporatie-demo", eviction)).Should().Be(HttpStatusCode.Accepted);

        (await scene.QueryAsync<string>("select legal_article from signal")).Should().ContainSingle().Which.Should().EndWith("Besluit 2026-7 art. 2");
    }

    [Fact]
    public void Defaults_OfAnEmptyObject_AreTheRulebooks()
    {
        var settings = new TenantSettings();

        settings.Gate.MunicipalCrisisKinds.Should().BeEmpty();
        settings.Gate.RefusalOverrides.Keys.Should().Equal(Domain.Signals.SignalType.EndOfSupply);
        settings.EscalationPoints.Should().Equal(EscalationPoints.Default);
        settings.HasContactBasis.Should().BeFalse();
    }

    [Theory, Trait("Rule", "MA-12")]
    [InlineData("{}", false, "the default")]
    [InlineData("""{ "contactMatching": null }""", false, "withdrawn")]
    [InlineData("""{ "contactMatching": " " }""", false, "nothing was recorded")]
    [InlineData("""{ "contactMatching": "DPIA 2026-12, par. 4.2" }""", true, "recorded")]
    public void ContactBasis_IsWhatWasRecorded(string json, bool basis, string because) =>
        TenantSettings.Of(DemoCovenants.Tenants[0] with { Settings = json }).HasContactBasis.Should().Be(basis, because);

    private static async Task<OutreachScene> StartAsync()
    {
        var scene = await OutreachScene.StartAsync(at: TimeProvider.System.GetUtcNow());
        await scene.DoAsync(async session =>
        {
            await DemoData.LoadAsync(session, [], scene.Clock.Now);
            await CovenantStore.SaveAsync(session, DemoCovenants.Tenants[0] with { Settings = Settings });
        });
        await scene.StopAsync();
        await scene.RunAsync();
        return scene;
    }

    private static async Task<HttpStatusCode> PostAsync(OutreachScene scene, string partner, JsonObject message)
    {
        using var content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await scene.Gateway.SendAsync(HttpMethod.Post, "/v1/signalen", await scene.Gateway.TokenAsync(partner), content);
        return answer.StatusCode;
    }
}
