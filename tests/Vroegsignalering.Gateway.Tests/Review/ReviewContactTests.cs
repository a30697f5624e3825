using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>Who is named for a minor, and what stays out of sight for somebody with secrecy.</summary>
public sealed class ReviewContactTests
{
    private static readonly RegisterEntry[] Family =
    [
        Of("kim", "Kim", "Bos", "2014-05-06", At("bos", 50)), Of("mia", "Mia", "Bos", "1985-02-03", At("bos", 50)),
        Hidden(Of("sil", "Sil", "Bos", "1990-01-02", At("bos", 50))), Of("bas", "Bas", "Bos", "2009", At("bos", 50)),
        Of("ada", "Ada", "Anders", "1970-01-02", At("anders", 50)),
    ];

    private static readonly RegisterEntry[] HouseMates =
    [
        Hidden(Of("sara", "Sara", "Schuil", "1980-01-01", At("old", 60, until: LastDay), At("new", 44, from: LastDay.AddDays(1)))),
        Of("sjon", "Sjon", "Schuil", "1981-01-01", At("old", 60, until: LastDay), At("new", 44, from: LastDay.AddDays(1))),
    ];

    private static DateOnly LastDay { get; } = new(2026, 1, 31);

    [Theory, EveryProfile, Trait("Rule", "MA-12"), Trait("Rule", "LO-01")]
    public async Task Show_AMinor_NamesTheAdultsOfTheHousehold(string profile)
    {
        await using var scene = await StartAsync(profile, Family);
        var signal = await scene.TakeAsync(About("K.", "Bos", 50).With("persoon.geboortedatum", "2014-05-06"));

        var item = await scene.ShowAsync(signal);
        var contact = item.GetProperty("vertegenwoordiging");
        var beside = item.GetProperty("kandidaten").EnumerateArray().Select(one => one.Text("persoon")).ToList();

        contact.GetProperty("kandidaat").GetInt32().Should().Be(1);
        contact.GetProperty("volwassenen").EnumerateArray().Select(adult => adult.Text("naam")).Should().Equal("Mia Bos");
        contact.GetProperty("nietGetoond").GetInt32().Should().Be(1, "her brother asked for secrecy");
        beside.Should().NotContain($"{Family[1].Person.Id}");
        (await scene.QueryAsync<long>("select count(*) from log_payload where activity = 'raadpleging'")).Should().Equal(
            [1 + beside.Count + 1], "the signal, who is beside it, and the mother");
    }

    [Fact, Trait("Rule", "MA-12")]
    public async Task Show_AMinor_SaysOnThePageWhoIsSpokenTo()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded, Family);
        var signal = await scene.TakeAsync(About("K.", "Bos", 50).With("persoon.geboortedatum", "2014-05-06"));
        using var planner = await scene.VisitAsync("planner");

        var page = WebUtility.HtmlDecode(await (await planner.GetAsync($"/beoordelen/{signal}")).Content.ReadAsStringAsync());

        page.Should().Contain("wettelijk vertegenwoordiger").And.Contain("<li>Mia Bos</li>").And.Contain("1 volwassene wordt niet getoond (geheimhouding)");
        page.Should().NotContain("<li>Bas Bos</li>", "who may be a minor is no representative").And.NotContain("Ada", "she is of another household");
    }

    [Fact, Trait("Rule", "MA-12")]
    public async Task Show_AnAdult_NamesNobodyElse()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());

        (await scene.ShowAsync(signal)).GetProperty("vertegenwoordiging").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact, Trait("Rule", "MA-12")]
    public async Task Show_AHouseMateOfSomebodyWithSecrecy_HidesTheAddressTheyShare()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded, HouseMates);
        var signal = await scene.TakeAsync(About("S.", "Schuil", 60));

        var item = await scene.ShowAsync(signal);

        item.GetProperty("kandidaten").GetArrayLength().Should().Be(2);
        item.GetRawText().Should().NotContain("Schuilstraat");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-12")]
    public async Task Task_OfAHouseholdWithSecrecy_IsShownToItsOwnTeamAlone(string profile)
    {
        await using var scene = await StartAsync(profile, HouseMates[0]);
        var signal = await scene.TakeAsync(About("S.", "Schuil", 60).With("persoon.geboortedatum", "1980-01-01"));
        using var chosen = await scene.ChooseAsync(signal, 1);
        var task = (await scene.QueryAsync<string>("select lower(cast(task_id as text)) from task where closed_at is null")).Single();
        using var planner = await scene.VisitAsync("planner");
        using var worker = await scene.VisitAsync("wijkwerker");

        var divided = await (await planner.GetAsync("/werklijst")).Content.ReadAsStringAsync();
        var own = await (await worker.GetAsync("/werklijst")).Content.ReadAsStringAsync();
        using var location = await scene.GetAsync($"/fhir/R4/Location/{task}");
        using var read = await scene.GetAsync($"/fhir/R4/Task/{task}");
        using var patched = await scene.PatchAsync(task, Patches.Status("received"));

        divided.Should().Contain("Alleen zichtbaar voor het eigen team").And.NotContain("Schuil");
        own.Should().Contain("Schuilstraat 44").And.Contain("S. Schuil");
        location.StatusCode.Should().Be(HttpStatusCode.NotFound);
        read.StatusCode.Should().Be(HttpStatusCode.OK);
        (await read.Content.ReadAsStringAsync()).Should().NotContain("Schuil");
        patched.StatusCode.Should().Be(HttpStatusCode.OK);
        (await patched.Content.ReadAsStringAsync()).Should().NotContain("Schuil");
        (await scene.QueryAsync<long>("select count(*) from audit_line a where action = 'raadpleging' and actor = 'planner'")).Should().Equal([0], "nobody was shown");
    }

    private static JsonObject About(string initials, string surname, int number) => Messages.Regular()
        .With("persoon.voorletters", initials).With("persoon.achternaam", surname).Without("persoon.voorvoegsel").Without("persoon.geboortedatum")
        .With("adres.huisnummer", number).Without("adres.huisletter");

    private static RegisterEntry Hidden(RegisterEntry entry) => entry with { Person = entry.Person with { Secrecy = true } };

    // Number 44 is in the north, where the team of the demo's worker is.
    private static RegisterStay At(string household, int number, DateOnly? from = null, DateOnly? until = null)
    {
        var stay = Stay(household, number, from, until);
        return number == 44 && Postcode.TryParse(CrisisScene.North, out var north) ? stay with { Address = stay.Address with { Postcode = north } } : stay;
    }
}
