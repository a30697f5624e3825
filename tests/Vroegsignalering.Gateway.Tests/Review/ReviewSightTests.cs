using System.Net;
using System.Text.Json;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>What a reviewer saw is what he decides on, whatever the register does meanwhile.</summary>
public sealed class ReviewSightTests
{
    private static readonly ResidentName Married = new() { FirstNames = "Paul", Surname = "Vos", PartnerSurname = "Jansen", Usage = NameUsage.PartnerFirst };

    [Theory, EveryProfile, Trait("Rule", "MA-06"), Trait("Rule", "MA-08")]
    public async Task Decide_AfterTheOrderChanged_IsSeenAgainFirst(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(OfNobody());
        var seen = await scene.ShowAsync(signal);
        var (first, second) = (PersonOf(seen, 1), PersonOf(seen, 2));
        var behind = second == $"{Paul.Person.Id}" ? Paul : Piet;

        await scene.RegisterAsync(behind with { Person = behind.Person with { Name = Married } });
        using var late = await scene.SendAsync(signal, "besluit", Choice(seen, first));
        using var explained = await scene.SendAsync(signal, "besluit", Choice(seen, second, "nagevraagd"));
        var again = await scene.ShowAsync(signal);
        PersonOf(again, 1).Should().Be(second, "a Jansen by marriage");
        using var chosen = await scene.SendAsync(signal, "besluit", Choice(again, PersonOf(again, 1)));

        late.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await late.JsonAsync()).Codes().Should().Equal("/weergave opnieuw-bekijken");
        explained.StatusCode.Should().Be(HttpStatusCode.Conflict, "a reason heals nothing");
        chosen.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.VersionsAsync(signal)).Should().Equal("1 none -", "2 matched -");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-06"), Trait("Rule", "MA-09")]
    public async Task Decide_AfterACandidateOfAStoredListDied_IsSeenAgainFirst(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        var seen = await scene.ShowAsync(signal);

        await scene.RegisterAsync(Piet with
        {
            Person = Piet.Person with { State = RegistrationState.Deceased, StateSince = Messages.Today },
            Stays = [Piet.Stays[0] with { Until = Messages.Today }],
        });
        using var late = await scene.SendAsync(signal, "besluit", Choice(seen, PersonOf(seen, 1)));

        late.StatusCode.Should().Be(HttpStatusCode.Conflict);
        Notes(await scene.ShowAsync(signal)).Should().Contain(note => note.StartsWith("overleden sinds", StringComparison.Ordinal));
    }

    [Fact, Trait("Rule", "MA-04")]
    public async Task Show_ACandidateWhoMovedSince_TellsWhichPointsAreOfThen()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());
        Notes(await scene.ShowAsync(signal)).Should().BeEmpty();

        await scene.RegisterAsync(Piet with { Stays = [Piet.Stays[0] with { Until = Messages.Today.AddDays(-1) }, Stay("vos-1-new", 44, from: Messages.Today)] });
        using var planner = await scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");

        Notes(await scene.ShowAsync(signal)).Should().Equal("gewijzigd in het register sinds de punten zijn gegeven: adres");
        (await page.Content.ReadAsStringAsync()).Should().Contain("gewijzigd in het register sinds de punten zijn gegeven: adres").And.Contain("Schuilstraat 44");
    }

    [Fact, Trait("Rule", "MA-08")]
    public async Task Decide_ByTheSecondOfTwoOnTheSameSight_IsOnlyOvertaken()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(OfNobody());
        var seen = await scene.ShowAsync(signal);
        using var planner = await scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");

        (await page.Content.ReadAsStringAsync()).Should().Contain($"name=\"weergave\" value=\"{seen.Text("weergave")}\"", "who sees the same decides on the same");
        using var first = await scene.SendAsync(signal, "besluit", Choice(seen, PersonOf(seen, 1)));
        using var second = await planner.SendAsync($"/beoordelen/{signal}/besluit", page,
            ("versie", "1"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 2)), ("reden", "nagevraagd"));

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await second.Content.ReadAsStringAsync()).Should().Contain("Er is intussen iets met deze melding gebeurd.");
    }

    [Fact]
    public async Task Decide_WithoutWhatWasSeen_IsRefused()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());

        using var answer = await scene.SendAsync(signal, "besluit", "{'versie':1,'besluit':'niemand','reden':'niemand-past'}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.JsonAsync()).Codes().Should().Equal("/weergave verplicht");
    }

    private static IEnumerable<string?> Notes(JsonElement item) =>
        item.GetProperty("kandidaten")[0].GetProperty("bijzonderheden").EnumerateArray().Select(note => note.GetString());
}
