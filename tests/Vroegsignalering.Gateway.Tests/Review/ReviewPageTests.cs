using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>The pages of the review desk as a reviewer sees them.</summary>
public sealed class ReviewPageTests : IAsyncLifetime
{
    private const string Looks = "select outcome from log_payload where activity = 'raadpleging'";
    private ReviewScene _scene = null!;

    public async Task InitializeAsync() => _scene = await StartAsync(EveryProfileAttribute.Embedded);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact, Trait("Rule", "MA-06"), Trait("Rule", "LO-01")]
    public async Task Queue_OfEverybody_ShowsCrisisFirstAndNobodysName()
    {
        await _scene.TakeAsync(Doubtful());
        await _scene.TakeAsync(Doubtful(Messages.Crisis()));
        using var planner = await _scene.VisitAsync("planner");

        var page = await (await planner.GetAsync("/beoordelen")).Content.ReadAsStringAsync();

        page.IndexOf("badge crisis", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.LastIndexOf("Energie beoordelen", StringComparison.Ordinal));
        page.Should().Contain("2 meldingen").And.Contain("Twee kandidaten liggen dicht bij elkaar").And.Contain("eerste gesprek uiterlijk");
        page.Should().NotContain("Vos").And.NotContain("Voorbeeldstraat").And.NotContain("<script");
        (await _scene.QueryAsync<string>(Looks)).Should().BeEmpty("nobody was shown");
    }

    [Fact, Trait("Rule", "MA-04"), Trait("Rule", "LO-01")]
    public async Task Item_Shown_StandsBesideItsCandidatesAndIsLoggedPerPerson()
    {
        var signal = await _scene.TakeAsync(Doubtful());
        using var planner = await _scene.VisitAsync("planner");

        using var answer = await planner.GetAsync($"/beoordelen/{signal}");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        page.Should().Contain("1. Piet Adam Vos").And.Contain("2. Paul Vos").And.Contain("lijkt erop").And.Contain("alle voorletters").And.Contain("+6,75", "seven bits, and a quarter off for an initial that is a little commoner here than most");
        page.Should().Contain("data-key=\"1\"").And.Contain("data-key=\"0\"").And.Contain("type=\"submit\"").And.NotContain("style=");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("script-src 'self'").And.NotContain("unsafe");
        (await _scene.QueryAsync<string>(Looks)).Should().HaveCount(3, "the signal and two residents");
        (await _scene.QueryAsync<long>("select count(*) from audit_line where action = 'raadpleging'")).Should().Equal(1);
    }

    [Fact, Trait("Rule", "MA-12")]
    public async Task Item_OfSomebodyWithSecrecy_HidesWhereThatPersonLives()
    {
        var signal = await _scene.TakeAsync(OfSecret());
        using var planner = await _scene.VisitAsync("planner");

        var page = await (await planner.GetAsync($"/beoordelen/{signal}")).Content.ReadAsStringAsync();
        var item = await _scene.ShowAsync(signal);

        page.Should().Contain("Saar Geheim").And.Contain("vroeg om geheimhouding").And.Contain("niet getoond (geheimhouding)").And.NotContain("Schuilstraat");
        page.Should().Contain("Voorbeeldstraat 30", "the address of the signal is its own");
        item.GetRawText().Should().NotContain("Schuilstraat");
    }

    [Fact, Trait("Rule", "MA-08")]
    public async Task Decide_OnThePage_OpensTheNextAndCanBeUndone()
    {
        var first = await _scene.TakeAsync(Doubtful());
        var second = await _scene.TakeAsync(OfSecret());
        using var planner = await _scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{first}");
        var seen = await _scene.ShowAsync(first);

        using var decided = await planner.SendAsync(
            $"/beoordelen/{first}/besluit", page, ("versie", "1"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 1)), ("reden", ""));

        decided.Headers.Location!.ToString().Should().Be($"/beoordelen/{second}?vorige={first}");
        using var next = await planner.GetAsync(decided.Headers.Location.ToString());
        var text = await next.Content.ReadAsStringAsync();
        text.Should().Contain("Vastgelegd.").And.Contain("Ongedaan maken").And.Contain($"/beoordelen/{first}/ongedaan");

        using var undone = await planner.SendAsync($"/beoordelen/{first}/ongedaan", next, ("versie", "2"), ("reden", "vergissing"));

        undone.Headers.Location!.ToString().Should().Be($"/beoordelen/{first}");
        (await _scene.VersionsAsync(first)).Should().Equal("1 review -", "2 matched -", "3 undone vergissing");
    }

    [Fact, Trait("Rule", "MA-08")]
    public async Task Decide_BeforeAnybodyCanHaveLooked_IsRefused()
    {
        var signal = await _scene.TakeAsync(Doubtful());
        using var planner = await _scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");
        var seen = await _scene.ShowAsync(signal);
        var shown = Regex.Match(await page.Content.ReadAsStringAsync(), "name=\"getoond\" value=\"(\\d+)\"").Groups[1].Value;
        (string, string)[] choice = [("versie", "1"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 1)), ("getoond", shown)];

        _scene.Clock.Now += TimeSpan.FromMilliseconds(500);
        using var tooSoon = await planner.SendAsync($"/beoordelen/{signal}/besluit", page, choice);
        _scene.Clock.Now += TimeSpan.FromMilliseconds(500);
        using var looked = await planner.SendAsync($"/beoordelen/{signal}/besluit", page, choice);

        tooSoon.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await tooSoon.Content.ReadAsStringAsync()).Should().Contain("er is niets vastgelegd");
        looked.StatusCode.Should().Be(HttpStatusCode.Found);
        (await _scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 matched -");
    }

    [Fact, Trait("Rule", "MA-06")]
    public async Task Decide_FromAFilteredList_GoesOnInThatList()
    {
        var first = await _scene.TakeAsync(Doubtful());
        var other = await _scene.TakeAsync(OfSecret());
        var same = await _scene.TakeAsync(Doubtful());
        using var planner = await _scene.VisitAsync("planner");
        const string List = "/beoordelen?reden=kandidaten-dicht-bijeen";
        (await (await planner.GetAsync(List)).Content.ReadAsStringAsync()).Should()
            .Contain($"/beoordelen/{first}?reden=kandidaten-dicht-bijeen").And.NotContain($"{other}");
        using var page = await planner.GetAsync($"/beoordelen/{first}?reden=kandidaten-dicht-bijeen");
        var seen = await _scene.ShowAsync(first);

        using var decided = await planner.SendAsync(
            $"/beoordelen/{first}/besluit", page,
            ("versie", "1"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 1)), ("lijst", "kandidaten-dicht-bijeen"));

        decided.Headers.Location!.ToString().Should().Be($"/beoordelen/{same}?reden=kandidaten-dicht-bijeen&vorige={first}");
    }

    [Theory]
    [InlineData("besluit", "niemand", "", HttpStatusCode.UnprocessableEntity, "vraagt een reden")]
    [InlineData("besluit", "verzonnen", "", HttpStatusCode.UnprocessableEntity, "niet te lezen")]
    [InlineData("versie", "9", "niemand-past", HttpStatusCode.Conflict, "intussen")]
    public async Task Decide_WrongOrTooLate_IsExplainedBesideTheItem(string field, string value, string reason, HttpStatusCode status, string expected)
    {
        var signal = await _scene.TakeAsync(Doubtful());
        using var planner = await _scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");
        (string, string)[] fields = field == "versie"
            ? [("versie", value), ("besluit", "niemand"), ("reden", reason)]
            : [("versie", "1"), (field, value), ("reden", reason)];
        var sight = (await _scene.ShowAsync(signal)).Text("weergave");

        using var answer = await planner.SendAsync($"/beoordelen/{signal}/besluit", page, [.. fields, ("weergave", sight)]);

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"").And.Contain(expected);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Desk_ForAWorker_IsForbidden()
    {
        using var worker = await _scene.VisitAsync("wijkwerker");

        using var answer = await worker.GetAsync("/beoordelen");

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Api_WrongMessage_TellsEverythingAtOnce()
    {
        var signal = await _scene.TakeAsync(Doubtful());

        using var answer = await _scene.SendAsync(signal, "besluit", "{'versie':'een','besluit':'koppelen','reden':'omdat','x':1}");
        using var nothing = await _scene.SendAsync(signal, "ongedaan", "[]");
        using var escapes = await _scene.SendAsync(signal, "besluit", "{'versie':1,'besluit':'\\ud800'}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.JsonAsync()).Codes().Should().Equal(" onbekend-veld", "/versie getal", "/persoon verplicht", "/reden code");
        (await nothing.JsonAsync()).Codes().Should().Equal(" geen-object");
        (await escapes.JsonAsync()).Codes().Should().Equal("/besluit code");
    }

    [Fact]
    public async Task Api_Queue_PagesAndNarrows()
    {
        await _scene.TakeAsync(Doubtful());
        await _scene.TakeAsync(OfSecret());

        using var all = await _scene.GetAsync("/v1/beoordelingen?aantal=1");
        var first = await all.JsonAsync();
        using var rest = await _scene.GetAsync(first.Text("volgende"));
        using var secret = await _scene.GetAsync("/v1/beoordelingen?reden=geheimhouding");
        using var wrong = await _scene.GetAsync("/v1/beoordelingen?reden=zomaar&aantal=0&pagina=2");
        using var elsewhere = await _scene.GetAsync(first.Text("volgende") + "&reden=geheimhouding");

        first.GetProperty("totaal").GetInt32().Should().Be(2);
        var last = await rest.JsonAsync();
        last.GetProperty("volgende").ValueKind.Should().Be(JsonValueKind.Null);
        last.GetProperty("beoordelingen")[0].Text("signaal").Should().NotBe(first.GetProperty("beoordelingen")[0].Text("signaal"));
        (await secret.JsonAsync()).GetProperty("beoordelingen").GetArrayLength().Should().Be(1);
        (await wrong.JsonAsync()).Codes().Should().Equal("reden code", "pagina onbekend", "aantal bereik");
        (await elsewhere.JsonAsync()).Codes().Should().Equal("na plaats");
    }
}
