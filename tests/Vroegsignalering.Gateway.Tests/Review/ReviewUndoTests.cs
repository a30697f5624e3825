using System.Net;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>A decision undone: the cases are apart again, the term of a crisis is as it was.</summary>
public sealed class ReviewUndoTests
{
    private const string Cases = "select coalesce(result, 'open') from household_case order by opened_at";
    private const string Ended = "select ending || ended_on || last_day || work_last_day from task_term";
    private const string Places = """
        select case when t.origin = x.signal_id then 'own' else 'other' end || ' ' || case when t.case_id is null and t.household_id is null then 'address' else 'case' end
          || ' ' || t.status || case when t.closed_at is null then ' open' else ' closed' end
        from task_term x join task t on t.task_id = x.task_id order by 1
        """;

    private const string OpenTasks = "select kind || ' ' || reason from task where closed_at is null order by kind";

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "RE-05"), Trait("Rule", "CA-01")]
    public async Task Undo_TheOnlySignalOfACase_ClosesItAndCallsItsTaskBack(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);

        using var undone = await scene.UndoAsync(signal);

        (await undone.JsonAsync()).Text("stand").Should().Be("open");
        (await scene.VersionsAsync(signal)).Should().Equal("1 review -", "2 matched -", "3 undone verkeerde-persoon");
        (await scene.QueryAsync<string>(Cases)).Should().Equal("Niet opgepakt: andere reden");
        (await scene.QueryAsync<string>("select status || ' ' || status_reason from task")).Should().Equal("Cancelled koppeling-ongedaan");
        (await scene.QueryAsync<long>("select count(*) from case_signal")).Should().Equal(0);
        (await scene.QueryAsync<string>("select state || ' ' || status from signal")).Should().Equal("UnderReview Nog niet opgepakt");
        (await scene.QueryAsync<long>("select count(*) from feedback")).Should().Equal([0], "the partner had read nothing yet");
        (await scene.QueryAsync<string>("select outcome from log_payload where activity = 'overname' order by outcome")).Should().Equal("undone:verkeerde-persoon", "zaak-gesloten");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "RE-05")]
    public async Task Undo_OneOfTwoSignals_LeavesCaseAndTaskToTheOther(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(OfPiet(Messages.Regular("Huur")), PartnerGateway.Housing);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);
        (await scene.QueryAsync<string>(OpenTasks)).Should().Equal("Outreach meervoudig");

        using var undone = await scene.UndoAsync(signal);

        undone.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.QueryAsync<string>(Cases)).Should().Equal("open");
        (await scene.QueryAsync<string>(OpenTasks)).Should().Equal("Outreach enkelvoudig");
        (await scene.QueryAsync<string>("select notices from task")).Should().Equal("[\"koppeling-ongedaan\"]");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08")]
    public async Task Undo_AMatchOfTheGateway_OffersEverybodyAgain(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(OfPiet());

        using var undone = await scene.UndoAsync(signal);
        var item = await scene.ShowAsync(signal);
        using var proposed = await scene.ChooseAsync(signal, 2, "andere-gegevens-passen");

        item.GetProperty("kandidaten").GetArrayLength().Should().Be(2);
        item.GetProperty("redenen")[0].GetString().Should().Be("ongedaan-gemaakt");
        (await proposed.JsonAsync()).Text("stand").Should().Be("voorgesteld");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "RE-02")]
    public async Task Undo_AndChooseAgain_OpensTheCaseAgain(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);
        using var undone = await scene.UndoAsync(signal);

        using var again = await scene.ChooseAsync(signal, 1);

        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.QueryAsync<string>("select state from signal")).Should().Equal(["Attached"], "its own take-up does not make it a repetition");
        (await scene.QueryAsync<string>(Cases)).Should().Equal("open");
        (await scene.QueryAsync<string>("select code from feedback")).Should().Equal("opgepakt");
        (await scene.QueryAsync<long>("select count(*) from task where closed_at is null")).Should().Equal(1);
    }

    [Theory, EveryProfile, Trait("Rule", "RE-05"), Trait("Rule", "FB-02")]
    public async Task Undo_AfterThePartnerReadIt_CorrectsWhatItRead(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful());
        using var chosen = await scene.ChooseAsync(signal, 1);
        scene.Clock.Now = scene.Clock.Now.AddDays(8);

        using var undone = await scene.UndoAsync(signal);

        (await scene.QueryAsync<string>("select code from feedback order by ready_at")).Should().Equal("opgepakt", "ontvangen");

        using var again = await scene.ChooseAsync(signal, 1);

        (await scene.QueryAsync<string>("select code from feedback order by ready_at")).Should().Equal(["opgepakt"], "what was not read yet is taken back");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "CR-06"), Trait("Rule", "CR-11")]
    public async Task Undo_ACrisis_PutsItsTaskBackOnTheAddressWithItsTerm(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful(Messages.Crisis()));
        var before = await scene.QueryAsync<string>("select cast(task_id as text) || last_day from task_term");
        using var chosen = await scene.ChooseAsync(signal, 1);
        (await scene.QueryAsync<long>("select count(*) from task where case_id is not null")).Should().Equal(1);

        using var undone = await scene.UndoAsync(signal);

        (await scene.QueryAsync<string>("select cast(task_id as text) || last_day from task_term")).Should().Equal(before);
        (await scene.QueryAsync<long>("select count(*) from task where case_id is null and household_id is null and closed_at is null and offered_at is not null"))
            .Should().Equal(1);
        (await scene.QueryAsync<string>(Cases)).Should().Equal("Niet opgepakt: andere reden");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "CR-08"), Trait("Rule", "CR-11")]
    public async Task Undo_ACrisisThatIsOver_TakesItsTermOutOfTheHousehold(string profile)
    {
        await using var scene = await StartAsync(profile);
        var signal = await scene.TakeAsync(Doubtful(Messages.Crisis()));
        using var chosen = await scene.ChooseAsync(signal, 1);
        await scene.EndThreatAsync();
        var before = await scene.QueryAsync<string>(Ended);

        using var undone = await scene.UndoAsync(signal);

        (await scene.QueryAsync<string>(Ended)).Should().Equal(before, "over is over, and the days are as they were");
        (await scene.QueryAsync<string>(Places)).Should().Equal(["own address Cancelled closed"], "nothing of it is left with the household, and nobody is sent out again");
        (await scene.ShowAsync(signal)).GetProperty("laatsteDag").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null, "no term runs");
        (await scene.QueryAsync<string>("select notices from task")).Single().Should().Contain("koppeling-ongedaan");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "CR-08"), Trait("Rule", "CR-11")]
    public async Task Undo_OneOfTwoCrisesThatAreOver_SplitsThem(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(OfPiet(Messages.Crisis()));
        var second = await scene.TakeAsync(Doubtful(Eviction()), PartnerGateway.Housing);
        using var chosen = await scene.ChooseAsync(second, 1);
        await scene.EndThreatAsync();

        using var undone = await scene.UndoAsync(second);

        (await scene.QueryAsync<string>(Places)).Should().Equal("own address Cancelled closed", "own case Cancelled closed");
        (await scene.QueryAsync<string>("select ending from task_term")).Should().Equal("dreiging-voorbij", "dreiging-voorbij");
    }

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "CR-11")]
    public Task Undo_TheFirstOfTwoCrises_SplitsThemAgain(string profile) => SplitAsync(profile, undoFirst: true);

    [Theory, EveryProfile, Trait("Rule", "MA-08"), Trait("Rule", "CR-11")]
    public Task Undo_TheSecondOfTwoCrises_SplitsThemAgain(string profile) => SplitAsync(profile, undoFirst: false);

    private static async Task SplitAsync(string profile, bool undoFirst)
    {
        await using var scene = await StartAsync(profile);
        var first = await scene.TakeAsync(undoFirst ? Doubtful(Messages.Crisis()) : OfPiet(Messages.Crisis()));
        if (undoFirst) (await scene.ChooseAsync(first, 1)).Dispose();
        var second = await scene.TakeAsync(undoFirst ? OfPiet(Eviction()) : Doubtful(Eviction()), PartnerGateway.Housing);
        if (!undoFirst) (await scene.ChooseAsync(second, 1)).Dispose();
        (await scene.QueryAsync<long>("select count(distinct task_id) from task_term")).Should().Equal([1], "the second joins the first");

        using var undone = await scene.UndoAsync(undoFirst ? first : second);

        undone.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.QueryAsync<string>(
            """
            select case when t.origin = x.signal_id then 'own' else 'other' end || ' ' || case when t.case_id is null then 'address' else 'case' end
            from task_term x join task t on t.task_id = x.task_id where t.closed_at is null and t.offered_at is not null order by t.case_id is null
            """)).Should().Equal("own case", "own address");
        (await scene.QueryAsync<string>(Cases)).Should().Equal("open");
    }

    private static JsonObject Eviction() => Messages.Regular("Huur")
        .With("signaaltype", "ontruiming").With("crisissignaal", true).With("geplandeEinddatum", Messages.Iso(Messages.Today.AddDays(60)));
}
