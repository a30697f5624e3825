using System.Net;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>A signal that its partner withdrew, on the desk.</summary>
public sealed class ReviewWithdrawalTests
{
    private const string Signals = "select state || ' ' || closed_by || ' ' || status || case when taken_up_at is null then '' else ' taken up' end from signal";

    [Theory, EveryProfile, Trait("Rule", "RE-01"), Trait("Rule", "MA-08")]
    public async Task Undo_OfWhatWasWithdrawnMeanwhile_ClosesItForEverybody(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);
        await scene.WithdrawAsync(signal);

        using var undone = await scene.UndoAsync(signal);
        using var again = await scene.SendAsync(signal, "ongedaan", "{'versie':2,'reden':'verkeerde-persoon'}");
        var item = await scene.ShowAsync(signal);
        using var decided = await scene.SendAsync(signal, "besluit", "{'versie':3,'weergave':'x','besluit':'niemand','reden':'niemand-past'}");

        (await undone.JsonAsync()).Text("stand").Should().Be("ingetrokken");
        (await again.JsonAsync()).Text("stand").Should().Be("ingetrokken");
        (item.Text("stand"), item.GetProperty("ingetrokken").GetBoolean()).Should().Be(("ingetrokken", true));
        item.GetProperty("kandidaten").GetArrayLength().Should().Be(0, "nobody has to be shown any more");
        decided.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await decided.JsonAsync()).Codes().Should().Equal(" ingetrokken");
        (await scene.QueryAsync<string>(Signals)).Should().Equal("Closed ingetrokken Niet opgepakt: andere reden");
        (await scene.QueryAsync<string>("select coalesce(result, 'open') from household_case")).Should().Equal("Niet opgepakt: andere reden");
        (await scene.QueryAsync<long>("select count(*) from feedback")).Should().Equal([0], "the partner had read nothing yet");
        using var queue = await scene.GetAsync("/v1/beoordelingen");
        (await queue.JsonAsync()).GetProperty("totaal").GetInt32().Should().Be(0);
    }

    [Theory, EveryProfile, Trait("Rule", "RE-05"), Trait("Rule", "FB-01")]
    public async Task Undo_OfWhatWasWithdrawnAfterThePartnerRead_CorrectsWhatItRead(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);
        scene.Clock.Now = scene.Clock.Now.AddDays(8);
        await scene.WithdrawAsync(signal, "fout");

        using var undone = await scene.UndoAsync(signal);

        (await scene.QueryAsync<string>("select code from feedback order by ready_at")).Should().Equal("opgepakt", "onterecht-signaal");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01"), Trait("Rule", "CR-08")]
    public async Task Undo_OfAWithdrawnCrisis_WaitsForAHumanWithItsTask(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful(Messages.Crisis()));
        using var chosen = await scene.ChooseAsync(signal, 1);
        await scene.WithdrawAsync(signal);

        using var undone = await scene.UndoAsync(signal);
        var item = await scene.ShowAsync(signal);
        using var queue = await scene.GetAsync("/v1/beoordelingen");

        (item.Text("stand"), item.GetProperty("ingetrokken").GetBoolean()).Should().Be(("open", true));
        (await queue.JsonAsync()).GetProperty("beoordelingen")[0].GetProperty("ingetrokken").GetBoolean().Should().BeTrue();
        (await scene.QueryAsync<string>("select notices from task where closed_at is null and case_id is null and offered_at is not null")).Single()
            .Should().Contain("intrekking-bevestigen");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01"), Trait("Rule", "CR-08")]
    public async Task Undo_OfAWithdrawnCrisisThatIsOver_ClosesIt(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful(Messages.Crisis()));
        using var chosen = await scene.ChooseAsync(signal, 1);
        await scene.WithdrawAsync(signal);
        await scene.EndThreatAsync();

        using var undone = await scene.UndoAsync(signal);

        (await undone.JsonAsync()).Text("stand").Should().Be("ingetrokken");
        (await scene.QueryAsync<string>(Signals)).Should().Equal("Closed ingetrokken Niet opgepakt: andere reden");
    }

    [Fact, Trait("Rule", "RE-01")]
    public async Task Show_WhatWasWithdrawnBeforeAnybodyDecided_LeavesNothingToDo()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(OfNobody());
        await scene.WithdrawAsync(signal);
        using var planner = await scene.VisitAsync("planner");

        var page = await (await planner.GetAsync($"/beoordelen/{signal}")).Content.ReadAsStringAsync();
        using var undone = await scene.UndoAsync(signal);

        page.Should().Contain("ingetrokken. Er valt niets meer te beslissen.").And.NotContain("data-keys").And.NotContain("Vos");
        (await undone.JsonAsync()).Codes().Should().Equal([" niets-ongedaan"], "no human decided");
        (await scene.QueryAsync<string>("select state from signal")).Should().Equal("Closed");
    }
}
