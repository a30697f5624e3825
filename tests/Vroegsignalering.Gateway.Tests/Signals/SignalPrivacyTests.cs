using System.Net;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

public sealed class SignalPrivacyTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    private const string Marked = "Zonderspoor";
    private const string Bsn = "999990019";

    [Theory, EveryProfile, Trait("Rule", "IN-02")]
    public async Task Post_Refused_LeavesNoPersonAnywhere(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        JsonObject[] messages =
        [
            Messages.Regular().With("gemeentecode", "0999"),
            Messages.Regular().With("inspanningen.weigering", true),
            Messages.Regular().With("soort", "Huur"),
            Messages.Regular().With("adres.huisnummer", 0),
            Messages.Crisis().With("gemeentecode", "0999"),
            Messages.Crisis().With("adres.postcode", "geen"),
        ];

        foreach (var message in messages.Select(message => message.With("persoon.achternaam", Marked)))
        {
            using var answer = await gateway.PostAsync(Energy, message);
            ((int)answer.StatusCode).Should().BeInRange(400, 499);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain(Marked);
        }

        using var file = await gateway.SendAsync(Energy, "/v1/leveringen", messages.ToCsv(), "text/csv");
        (await file.JsonAsync()).GetProperty("aantallen").GetProperty("aanvaard").GetInt32().Should().Be(0);
        (await gateway.TablesWithAsync(Marked)).Should().BeEmpty();
        await gateway.TakenAsync(Energy, Messages.Regular().With("persoon.achternaam", "Vindbaar"));
        (await gateway.TablesWithAsync("Vindbaar")).Should().Contain("signal");
    }

    [Theory, EveryProfile, Trait("Rule", "IN-05")]
    public async Task Post_BsnThatIsNotAllowed_IsNowhereAndNeverEchoed(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        JsonObject[] messages = [Messages.Regular().With("persoon.bsn", Bsn), Messages.Crisis().With("persoon.bsn", Bsn)];

        foreach (var message in messages)
        {
            using var posted = await gateway.PostAsync(Energy, message);
            using var known = await gateway.PostAsync(Energy, message);
            (await posted.Content.ReadAsStringAsync() + await known.Content.ReadAsStringAsync()).Should().NotContain(Bsn);
        }

        (await gateway.TablesWithAsync(Bsn)).Should().BeEmpty();
    }

    [Fact, Trait("Rule", "IN-05")]
    public async Task Post_BsnThatTheCovenantAllows_IsKept()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        await gateway.TakenAsync(Health, Messages.Regular("Zorg").With("persoon.bsn", "999990123").With("inspanningen.herinneringen", 3));

        (await gateway.TablesWithAsync("999990123")).Should().Equal("signal");
    }

    [Theory, EveryProfile, Trait("Rule", "FB-02")]
    public async Task Check_AnyMessage_AnswersAsThePostWouldAndStoresNothing(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var sound = Messages.Regular().With("persoon.achternaam", "Nietbewaard");
        (JsonObject Message, HttpStatusCode Expected)[] checks =
        [
            (sound, HttpStatusCode.OK),
            (Messages.Crisis().With("gemeentecode", "0999"), HttpStatusCode.UnprocessableEntity),
            (Messages.Crisis().With("adres.postcode", "geen"), HttpStatusCode.BadRequest),
        ];
        var before = await CountsAsync(gateway);

        foreach (var (message, expected) in checks)
        {
            using var answer = await gateway.PostAsync(Energy, message, "/v1/signalen/controle");
            answer.StatusCode.Should().Be(expected);
            (await answer.JsonAsync()).TryGetProperty("weigering", out _).Should().BeFalse();
        }

        (await CountsAsync(gateway)).Should().Equal(before);
        (await gateway.TablesWithAsync("Nietbewaard")).Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<long>> CountsAsync(PartnerGateway gateway) => await gateway.QueryAsync<long>(
        "select count(*) from signal union all select count(*) from refusal union all select count(*) from receipt union all select count(*) from alarm");
}
