using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

public sealed class SignalPostTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    [Theory, EveryProfile, Trait("Rule", "IN-09")]
    public async Task Post_SoundSignal_IsCommittedBeforeItsReceipt(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var message = Messages.Regular();

        using var answer = await gateway.PostAsync(Energy, message);

        var receipt = await answer.JsonAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        answer.Headers.Location!.ToString().Should().Be($"/v1/signalen/{receipt.Text("id")}");
        answer.Headers.GetValues("API-Version").Should().Equal("1.0.0");
        receipt.EnumerateObject().Select(member => member.Name).Should().Equal("id", "kenmerk", "ontvangenOp", "vingerafdruk", "meldingen");
        receipt.Text("kenmerk").Should().Be(message.Reference());
        receipt.Text("vingerafdruk").Should().HaveLength(64);
        (await gateway.QueryAsync<string>("select reference from signal where reference = @kenmerk", new { kenmerk = message.Reference() }))
            .Should().ContainSingle();
    }

    [Theory, EveryProfile, Trait("Rule", "IN-08")]
    public async Task Post_SameReferenceAgain_GetsTheSameReceiptForTheSameContentOnly(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var message = Messages.Regular();
        using var first = await gateway.PostAsync(Energy, message);
        using var again = await gateway.PostAsync(Energy, message.With("vervangt", null));
        using var other = await gateway.PostAsync(Energy, message.With("bedragCenten", 1));

        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        other.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await other.JsonAsync()).Codes().Should().Equal("/kenmerk kenmerk-in-gebruik");
    }

    [Theory, EveryProfile, Trait("Rule", "IN-08")]
    public async Task Post_TwentyTimesAtOnce_IsOneSignalWithOneReceipt(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var message = Messages.Crisis();
        var token = await gateway.TokenAsync(Energy);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            gateway.SendAsync(HttpMethod.Post, "/v1/signalen", token, new StringContent(message.ToJsonString(), null, "application/json"))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Accepted).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).Should().Be(19);
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct().Should().ContainSingle();
        var id = (await answers[0].JsonAsync()).Text("id");
        (await gateway.QueryAsync<string>("select reference from signal where reference = @kenmerk", new { kenmerk = message.Reference() }))
            .Should().ContainSingle();
        (await gateway.QueryAsync<string>("select kind from task where origin = @id", new { id = Guid.Parse(id) })).Should().ContainSingle();
    }

    [Fact, Trait("Rule", "IN-08")]
    public async Task Post_ReferenceOfPurgedSignal_IsGone()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var message = Messages.Regular();
        var receipt = await gateway.TakenAsync(Energy, message);
        await gateway.ExecuteAsync("update receipt set nonce = null where reference = @kenmerk", new { kenmerk = message.Reference() });
        await gateway.ExecuteAsync("delete from signal where reference = @kenmerk", new { kenmerk = message.Reference() });

        using var again = await gateway.PostAsync(Energy, message);
        using var shown = await gateway.GetAsync(Energy, $"/v1/signalen/{receipt.Text("id")}");

        again.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await again.JsonAsync()).Codes().Should().Equal("/kenmerk kenmerk-vervallen");
        shown.StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Theory, Trait("Rule", "IN-12")]
    [InlineData("kenmerk", null, "verplicht", "without a reference nothing can be repeated")]
    [InlineData("kenmerk", "ZEER GEHEIM", "tekens", "a reference is ASCII")]
    [InlineData("gemeentecode", "599", "onmogelijk", "the leading zero is part of the code")]
    [InlineData("soort", "ZEERGEHEIM", "code", "not a kind of the standard")]
    [InlineData("signaaltype", "ZEERGEHEIM", "code", "not a type")]
    [InlineData("ontstaansdatum", "2026-02-30", "onmogelijk", "no such day")]
    [InlineData("signaaldatum", "2099-01-01", "te-laat", "only the planned end may lie ahead")]
    [InlineData("persoon.geboortedatum", "1899-12-31", "te-vroeg", "before 1900")]
    [InlineData("persoon.achternaam", "ZEER\u0007GEHEIM", "tekens", "a control character")]
    [InlineData("persoon.bsn", "123456789", "onmogelijk", "fails the 11-test")]
    [InlineData("adres.postcode", "30 SS", "onmogelijk", "no postcode")]
    public async Task Post_FaultyField_NamesFieldRuleAndRepair_NeverTheValue(string path, string? value, string code, string because)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.PostAsync(Energy, Messages.Regular().With(path, value));

        var problem = await answer.JsonAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, because);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        problem.Codes().Should().Equal($"/{path.Replace('.', '/')} {code}");
        problem.GetProperty("errors")[0].Text("hint").Should().NotBeEmpty();
        if (value is not null) (await answer.Content.ReadAsStringAsync()).Should().NotContain(value).And.NotContain("GEHEIM");
    }

    [Theory]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kenmerk\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("geheim", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"kenmerk\":\"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("<signaal/>", "application/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("kenmerk=1", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Post_NoMessage_IsAnsweredWithoutEcho(string body, string type, HttpStatusCode expected)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.SendAsync(Energy, "/v1/signalen", body, type);

        answer.StatusCode.Should().Be(expected);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("geheim").And.NotContain("Exception");
    }

    [Fact, Trait("Rule", "IN-12")]
    public async Task Post_CrisisInLatin1_IsToldToSendUtf8()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(Messages.Crisis().With("persoon.achternaam", "Andre#").ToJsonString().Replace('#', 'é')));
        content.Headers.ContentType = new("application/json");

        using var answer = await gateway.SendAsync(Energy, "/v1/signalen", content);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.JsonAsync()).Codes().Should().Equal("/persoon/achternaam tekenset", "/vervangtWeigering crisis-gealarmeerd");
    }

    [Fact]
    public async Task Post_NestedTooDeepOrTooLarge_IsRefusedAsInput()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var deep = await gateway.SendAsync(Energy, "/v1/signalen", new string('[', 5000), "application/json");
        using var large = await gateway.PostAsync(Energy, Messages.Regular().With("kenmerk", new string('9', 70_000)));

        deep.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        large.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Post_ManyFaults_AreToldTogether()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var message = Messages.Regular().With("soort", "Gas").With("bedragCenten", 0).Without("adres.postcode").With("extra", 1);

        using var answer = await gateway.PostAsync(Energy, message);

        (await answer.JsonAsync()).Codes().Should().BeEquivalentTo(
            " onbekend-veld", "/soort code", "/bedragCenten bereik", "/adres/postcode verplicht");
    }

    [Theory, Trait("Rule", "IN-02")]
    [InlineData(Heat, "gemeentecode", "0599", "geen-convenant")]
    [InlineData(Energy, "gemeentecode", "0999", "gemeente-niet-aangesloten")]
    [InlineData(Housing, "gemeentecode", "0599", "soort-niet-van-afzender")]
    [InlineData(Energy, "inspanningen.weigering", true, "weigering-inwoner")]
    [InlineData(Energy, "inspanningen.herinneringen", 0, "inspanningen-ontbreken")]
    [InlineData(Energy, "persoon.bsn", "999990019", "veld-niet-toegestaan")]
    public async Task Post_WithoutBasis_IsRefusedWithCodeIdAndRepair(string partner, string path, object value, string code)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.PostAsync(partner, Messages.Regular().With(path, JsonValue.Create(value)));

        var problem = await answer.JsonAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem.Text("code").Should().Be(code);
        problem.GetProperty("errors").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(error => error.Text("hint").Length > 0);
        (await gateway.QueryAsync<string>("select code from refusal where refusal_id = @id", new { id = problem.GetProperty("weigering").GetGuid() }))
            .Should().Equal(code);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Post_CrisisWithFaultyOptionalField_StandsAndSaysSo(string profile)
    {
        var gateway = await gateways.OnAsync(profile);

        var receipt = await gateway.TakenAsync(Energy, Messages.Crisis().With("persoon.geboortedatum", "15-06-1985").With("persoon.bsn", "999990019"));

        receipt.Codes("meldingen").Should().Contain("/persoon/geboortedatum onmogelijk").And.Contain(code => code.StartsWith("/persoon/bsn "));
        (await gateway.QueryAsync<string>("select kind from task where origin = @id", new { id = receipt.GetProperty("id").GetGuid() }))
            .Should().Equal("Crisis");
        (await gateway.TablesWithAsync("999990019")).Should().BeEmpty();
    }

    [Theory, EveryProfile, Trait("Rule", "CR-03")]
    public async Task Post_Arrival_IsInWholeMillisecondsAndTheSameEverywhere(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var receipt = await gateway.TakenAsync(Energy, Messages.Regular());

        using var shown = await gateway.GetAsync(Energy, $"/v1/signalen/{receipt.Text("id")}");

        receipt.Text("ontvangenOp").Should().MatchRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$");
        (await shown.JsonAsync()).Text("ontvangenOp").Should().Be(receipt.Text("ontvangenOp"));
    }
}
