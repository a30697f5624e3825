using System.Net;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>A step that comes again because its answer was lost.</summary>
public sealed class ReviewRepeatTests
{
    [Theory, EveryProfile, Trait("Rule", "MA-08")]
    public async Task Decide_Again_GetsTheAnswerOfTheFirst(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        var seen = await scene.ShowAsync(signal);
        var choice = Choice(seen, PersonOf(seen, 1));

        using var first = await scene.SendAsync(signal, "besluit", choice);
        using var again = await scene.SendAsync(signal, "besluit", choice);
        using var undone = await scene.UndoAsync(signal);
        using var late = await scene.SendAsync(signal, "besluit", choice);

        again.StatusCode.Should().Be(HttpStatusCode.OK);
        var answer = await first.Content.ReadAsStringAsync();
        (await again.Content.ReadAsStringAsync()).Should().Be(answer);
        (await late.Content.ReadAsStringAsync()).Should().Be(answer, "what became of it later is another answer");
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 matched -", "3 undone verkeerde-persoon");
        (await scene.QueryAsync<long>("select count(*) from household_case")).Should().Equal(1);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08")]
    public async Task Undo_Again_GetsTheAnswerOfTheFirst(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(OfPiet());

        using var first = await scene.SendAsync(signal, "ongedaan", "{'versie':1,'reden':'vergissing'}");
        using var again = await scene.SendAsync(signal, "ongedaan", "{'versie':1,'reden':'vergissing'}");
        using var otherwise = await scene.SendAsync(signal, "ongedaan", "{'versie':1,'reden':'verkeerde-persoon'}");

        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        otherwise.StatusCode.Should().Be(HttpStatusCode.Conflict, "another reason is another step");
        (await scene.VersionsAsync(signal)).Should().Equal("1 matched -", "2 undone vergissing");
    }

    [Fact, Trait("Rule", "MA-06"), Trait("Rule", "MA-08")]
    public async Task Decide_AgainButOtherwise_IsOvertaken()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());
        var seen = await scene.ShowAsync(signal);
        var (sight, second) = (seen.Text("weergave"), PersonOf(seen, 2));
        using var planner = await scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");

        using var proposed = await scene.SendAsync(signal, "besluit", Choice(seen, second, "nagevraagd"));
        using var again = await scene.SendAsync(signal, "besluit", Choice(seen, second, "nagevraagd"));
        using var otherReason = await scene.SendAsync(signal, "besluit", Choice(seen, second, "register-loopt-achter"));
        using var otherPerson = await scene.SendAsync(signal, "besluit", Choice(seen, PersonOf(seen, 1)));
        using var otherAccount = await planner.SendAsync(
            $"/beoordelen/{signal}/besluit", page, ("versie", "1"), ("weergave", sight), ("persoon", second), ("reden", "nagevraagd"));

        (await again.Content.ReadAsStringAsync()).Should().Be(await proposed.Content.ReadAsStringAsync());
        new[] { otherReason, otherPerson, otherAccount }.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Conflict);
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 proposed nagevraagd");
    }

    [Fact, Trait("Rule", "MA-08")]
    public async Task Confirm_PressedTwiceOnThePage_GoesOnBothTimes()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());
        using var proposed = await scene.ChooseAsync(signal, 2, "nagevraagd");
        var seen = await scene.ShowAsync(signal);
        using var planner = await scene.VisitAsync("planner");
        using var page = await planner.GetAsync($"/beoordelen/{signal}");
        (string, string)[] fields = [("versie", "2"), ("weergave", seen.Text("weergave")), ("persoon", PersonOf(seen, 2))];

        using var once = await planner.SendAsync($"/beoordelen/{signal}/besluit", page, fields);
        using var twice = await planner.SendAsync($"/beoordelen/{signal}/besluit", page, fields);

        twice.StatusCode.Should().Be(HttpStatusCode.Redirect);
        twice.Headers.Location.Should().Be(once.Headers.Location);
        (await scene.VersionsAsync(signal)).Should().HaveCount(3);
    }
}
