using System.Net;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>What people decide over the API, and what comes of it.</summary>
public sealed class ReviewDecisionTests
{
    private const string OpenCases = "select count(*) from household_case where closed_at is null";

    [Theory, EveryProfile, Trait("Rule", "MA-06"), Trait("Rule", "MA-08"), Trait("Rule", "LO-01")]
    public async Task Choose_TheFirst_TakesTheWayOfAnAutomaticMatch(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());

        using var answer = await scene.ChooseAsync(signal, 1);

        (await answer.JsonAsync()).Text("stand").Should().Be("gekoppeld");
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 matched -");
        (await scene.QueryAsync<long>(OpenCases)).Should().Equal(1);
        (await scene.QueryAsync<long>("select count(*) from task where kind = 'Outreach' and offered_at is not null and closed_at is null")).Should().Equal(1);
        (await scene.QueryAsync<string>("select status from signal")).Should().Equal("Opgepakt");
        (await scene.QueryAsync<string>("select code from feedback")).Should().Equal("opgepakt");
        (await scene.QueryAsync<string>("select outcome from log_payload where activity = 'match-besluit' order by outcome")).Should().Equal("matched", "review");
        (await scene.QueryAsync<string>("select actor from audit_line where action = 'match-besluit' and role = 'planner'")).Should().HaveCount(1);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-06"), Trait("Rule", "MA-08")]
    public async Task Choose_AgainstTheFirst_CountsOnceAColleagueConfirms(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());

        using var unexplained = await scene.ChooseAsync(signal, 2);
        using var proposed = await scene.ChooseAsync(signal, 2, "nagevraagd");
        using var alone = await scene.ChooseAsync(signal, 2);

        (await unexplained.JsonAsync()).Codes().Should().Equal("/reden reden-ontbreekt");
        (await proposed.JsonAsync()).Text("stand").Should().Be("voorgesteld");
        alone.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await alone.JsonAsync()).Codes().Should().Equal("/besluit vier-ogen");
        (await scene.QueryAsync<long>(OpenCases)).Should().Equal([0], "one pair of eyes opens no case");

        using var colleague = await scene.VisitAsync("planner");
        using var page = await colleague.GetAsync($"/beoordelen/{signal}");
        var seen = await scene.ShowAsync(signal);
        using var confirmed = await colleague.SendAsync(
            $"/beoordelen/{signal}/besluit", page, ("versie", "2"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 2)));

        confirmed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        confirmed.Headers.Location!.ToString().Should().Be($"/beoordelen?vorige={signal}");
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 proposed nagevraagd", "3 matched nagevraagd");
        (await scene.QueryAsync<long>("select count(*) from household_case c join residence r on r.household_id = c.household_id join resident p on p.person_id = r.person_id where p.first_names = 'Paul'"))
            .Should().Equal(1);
    }

    [Fact, Trait("Rule", "MA-06")]
    public async Task Confirm_ByAMachineAtThePage_IsNoSecondPairOfEyes()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());
        using var planner = await scene.VisitAsync("planner");
        var seen = await scene.ShowAsync(signal);
        using var first = await planner.GetAsync($"/beoordelen/{signal}");
        using var proposed = await planner.SendAsync(
            $"/beoordelen/{signal}/besluit", first, ("versie", "1"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 2)), ("reden", "nagevraagd"));

        using var machine = await scene.MachineAtPageAsync();
        using var page = await machine.GetAsync($"/beoordelen/{signal}");
        using var confirmed = await machine.SendAsync(
            $"/beoordelen/{signal}/besluit", page, ("versie", "2"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 2)));

        proposed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        confirmed.StatusCode.Should().NotBe(HttpStatusCode.Redirect);
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 proposed nagevraagd");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-06")]
    public async Task Reject_AProposal_OpensTheSignalAgain(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var proposed = await scene.ChooseAsync(signal, 2, "nagevraagd");

        using var rejected = await scene.SendAsync(signal, "besluit", "{'versie':2,'besluit':'afwijzen'}");
        using var first = await scene.ChooseAsync(signal, 1);

        rejected.StatusCode.Should().Be(HttpStatusCode.OK);
        first.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 proposed nagevraagd", "3 rejected -", "4 matched -");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08")]
    public async Task Choose_ByTwoAtOnce_CountsOnce(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        var seen = await scene.ShowAsync(signal);

        var nobody = $$"""{'versie':1,'weergave':'{{seen.Text("weergave")}}','besluit':'niemand','reden':'niemand-past'}""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async place =>
            (Wish: place % 2, Answer: await scene.SendAsync(signal, "besluit", place % 2 == 0 ? Choice(seen, PersonOf(seen, 1)) : nobody))));

        answers.Where(one => one.Answer.StatusCode == HttpStatusCode.OK).Select(one => one.Wish).Should().HaveCount(2).And.AllBeEquivalentTo(
            answers.First(one => one.Answer.StatusCode == HttpStatusCode.OK).Wish, "one wish counts, and whoever asks the same again is told so");
        foreach (var (_, late) in answers.Where(one => one.Answer.StatusCode != HttpStatusCode.OK))
        {
            late.StatusCode.Should().Be(HttpStatusCode.Conflict);
            (await late.JsonAsync()).Codes().Should().Equal("/versie intussen-beslist");
        }

        (await scene.VersionsAsync(signal)).Should().HaveCount(2);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-09"), Trait("Rule", "FB-01")]
    public async Task Nobody_WithAReason_ClosesTheSignalWithItsCode(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());

        using var answer = await scene.ChooseNobodyAsync(signal, "geen-inwoner");

        (await answer.JsonAsync()).Text("stand").Should().Be("niemand");
        (await scene.QueryAsync<string>("select state || ' ' || status from signal")).Should().Equal("Closed Persoon is geen inwoner (meer) in de gemeente");
        (await scene.QueryAsync<string>("select code from feedback")).Should().Equal("geen-inwoner");
        (await scene.QueryAsync<long>(OpenCases)).Should().Equal(0);
    }

    [Theory, EveryProfile, Trait("Rule", "CR-08"), Trait("Rule", "CR-11")]
    public async Task Nobody_InACrisis_LeavesItsTaskOnTheAddress(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful(Messages.Crisis()));

        using var answer = await scene.ChooseNobodyAsync(signal, "niemand-past");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.QueryAsync<long>("select count(*) from task where closed_at is null and case_id is null and household_id is null")).Should().Equal(1);
        (await scene.QueryAsync<string>("select code from feedback")).Should().Equal(["opgepakt"], "somebody is on the way");
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Desk_OfAnotherMunicipality_IsNotThere()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());

        using var item = await scene.GetAsync($"/v1/beoordelingen/{signal}", "buurgemeente-demo");
        using var step = await scene.SendAsync(signal, "besluit", "{'versie':1,'weergave':'x','besluit':'niemand','reden':'niemand-past'}", "buurgemeente-demo");
        using var queue = await scene.GetAsync("/v1/beoordelingen", "buurgemeente-demo");

        item.StatusCode.Should().Be(HttpStatusCode.NotFound);
        step.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await queue.JsonAsync()).GetProperty("totaal").GetInt32().Should().Be(0);
        (await scene.VersionsAsync(signal)).Should().HaveCount(1);
    }
}
