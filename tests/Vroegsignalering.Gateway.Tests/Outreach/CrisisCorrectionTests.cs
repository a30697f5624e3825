using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Outreach.CrisisScene;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>What a team sees of a crisis that its partner corrects.</summary>
public sealed class CrisisCorrectionTests
{
    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-02")]
    public async Task Correct_CrisisWhoseTaskEnded_HasATaskAndTermOfItsOwn(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.WithdrawAsync(await scene.TakeAsync(wrong));
        var ended = await scene.OnlyOpenAsync();
        await scene.PatchAsync(ended, Patches.Status("cancelled", "intrekking-bevestigd"));
        scene.Clock.Now = scene.Clock.Now.AddDays(3);

        var right = await scene.TakeAsync(Corrected(wrong));

        var task = await scene.OnlyOpenAsync();
        task.Text("id").Should().NotBe(ended.Text("id"));
        task.Text("restriction", "period", "end").Should().StartWith($"{CrisisTerm.Start(scene.Clock.Now, WorkingDays.Default).LastDay:yyyy-MM-dd}");
        (await scene.QueryAsync<long>("select count(*) from timer where fired_at is null and kind like @signal", new { signal = $"%/{right}" }))
            .Single().Should().Be(4, "it escalates on days of its own");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-06")]
    public async Task Correct_CrisisThatRuns_KeepsTaskTermAndTellsTheTeam(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);
        var before = await scene.OnlyOpenAsync();
        scene.Clock.Now = scene.Clock.Now.AddDays(1);

        var right = await scene.TakeAsync(Corrected(wrong).With("bedragCenten", 99900));

        var after = await scene.OnlyOpenAsync();
        after.Text("id").Should().Be(before.Text("id"));
        after.Text("restriction", "period", "end").Should().Be(before.Text("restriction", "period", "end"));
        NotesOf(after).Should().Contain(note => note.Contains("gecorrigeerd"));
        after.Text("meta", "lastUpdated").Should().NotBe(before.Text("meta", "lastUpdated"), "a team that polls must see it");
        (await scene.QueryAsync<string>("select cast(signal_id as text) from task_term")).Select(Guid.Parse).Should().Equal(right);
        (await scene.QueryAsync<string>("select kind from timer where fired_at is null")).Should().OnlyContain(kind => kind.EndsWith($"/{right}"));
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-11")]
    public async Task Correct_Address_SendsNobodyToTheOldOne(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);
        var before = await scene.OnlyOpenAsync();
        before.Text("owner", "reference").Should().Be("Organization/wijkteam-zuid");

        await scene.TakeAsync(InTheNorth(Corrected(wrong)));

        var after = await scene.OnlyOpenAsync();
        after.Text("id").Should().Be(before.Text("id"));
        after.Text("owner", "reference").Should().Be("Organization/wijkteam-noord");
        after.Text("for", "reference").Should().NotBe(before.Text("for", "reference"), "the first household has no part in it");
        after.Text("restriction", "period", "end").Should().Be(before.Text("restriction", "period", "end"));
        (await scene.PlaceOfAsync(after)).Should().Be(North);
        (await scene.NamesOfAsync(after)).Should().Equal("J. Jansen");
        (await scene.QueryAsync<string>("select recipient from disclosure where allowed order by decided_at"))[^1].Should().Be("wijkteam-noord", "the gate was asked for the new team");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-08")]
    public async Task Correct_NoCrisisAfterAll_TellsTheTeamAndEndsNothing(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(Messages.Regular().With("vervangt", wrong.Reference()));

        var crisis = (await scene.OpenAsync()).Should().ContainSingle(task => IsCrisis(task)).Subject;
        NotesOf(crisis).Should().Contain(note => note.Contains("geen crisis"));
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04")]
    public async Task Correct_RegularTakenUp_TellsTheTeam(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Messages.Regular();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(Messages.Regular().With("vervangt", wrong.Reference()).With("persoon.voornamen", "Jan").Without("persoon.voorletters"));

        var task = await scene.OnlyOpenAsync();
        NotesOf(task).Should().Contain(note => note.Contains("gecorrigeerd"));
        (await scene.NamesOfAsync(task)).Should().Equal(["Jan van Dijk"], "a replaced signal is not shown");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04")]
    public async Task Correct_AddressOfRegularTakenUp_LeavesNoTaskThere(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Messages.Regular();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(InTheNorth(Messages.Regular().With("vervangt", wrong.Reference())));

        (await scene.PlaceOfAsync(await scene.OnlyOpenAsync())).Should().Be(North);
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-06"), Trait("Rule", "CR-11")]
    public async Task Correct_OneOfTwoCrises_LeavesTheOtherItsTask(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);
        await scene.TakeAsync(Crisis());
        var shared = await scene.OnlyOpenAsync();
        scene.Clock.Now = scene.Clock.Now.AddDays(1);

        await scene.TakeAsync(InTheNorth(Corrected(wrong)));

        var tasks = await scene.OpenAsync();
        tasks.Should().HaveCount(2);
        var split = tasks.Single(task => task.Text("id") != shared.Text("id"));
        (await scene.PlaceOfAsync(split)).Should().Be(North);
        (await scene.PlaceOfAsync(shared)).Should().Be(South);
        split.Text("restriction", "period", "end").Should().Be(shared.Text("restriction", "period", "end"), "its term runs on");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "CR-07"), Trait("Rule", "CA-04")]
    public async Task Correct_ToWhereNoTeamWorks_IsRaisedAtOnce(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(Nowhere(Corrected(wrong)));

        (await scene.OnlyOpenAsync()).Text("owner", "reference").Should().Be("Organization/crisisdienst");
        (await scene.QueryAsync<long>("select count(*) from timer where kind like 'geen-eigenaar/%'")).Should().Equal(1);
    }

    [Theory, EveryProfile, Trait("Rule", "RE-01")]
    public async Task Withdraw_Crisis_IsToldInASentence(string profile)
    {
        await using var scene = await StartAsync(profile);

        await scene.WithdrawAsync(await scene.TakeAsync(Crisis()));

        NotesOf(await scene.OnlyOpenAsync()).Should().Contain(note => note.Contains("ga na of de dreiging echt voorbij is"));
    }

    private static JsonObject Corrected(JsonObject wrong) => Crisis().With("vervangt", wrong.Reference());

    private static bool IsCrisis(JsonElement task) => task.Items("extension").Single().Text("valueUri").EndsWith("lid=2", StringComparison.Ordinal);

    private static IEnumerable<string> NotesOf(JsonElement task) => task.Items("note").Select(note => note.Text("text"));
}
