using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Outreach.CrisisScene;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>What a team sees once the household of a crisis is known, and when there is a second crisis.</summary>
public sealed class SecondCrisisTests
{
    [Theory, EveryProfile, Trait("Rule", "CR-11")]
    public async Task Join_EarlierArrivalHandledLater_ShowsTheEarlierLastDay(string profile)
    {
        await using var scene = await StartAsync(profile);
        var first = scene.Clock.Now;
        scene.Clock.Now = first.AddDays(4);
        await scene.TakeAsync(Crisis());
        var before = await scene.OnlyOpenAsync();
        scene.Clock.Now = first;

        await scene.TakeAsync(Crisis());

        var after = await scene.OnlyOpenAsync();
        after.Text("id").Should().Be(before.Text("id"));
        LastDayOf(after).Should().Be(CrisisTerm.Start(first, WorkingDays.Default).LastDay);
        DateTimeOffset.Parse(after.Text("authoredOn"), CultureInfo.InvariantCulture).Should().BeCloseTo(first, TimeSpan.FromSeconds(1), "a task is not made after its last day");
        NotesOf(after).Should().Contain(note => note.Contains("nog een crisismelding"));
        after.Text("meta", "versionId").Should().NotBe(before.Text("meta", "versionId"));
    }

    [Theory, EveryProfile, Trait("Rule", "CR-11"), Trait("Rule", "CR-08")]
    public async Task Join_AfterTheConversation_RunsAnewAndIsSeenByWhoPolls(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(Crisis());
        var task = await scene.OnlyOpenAsync();
        foreach (var status in new[] { "received", "accepted", "in-progress" }) await scene.PatchAsync(task, Patches.Status(status));
        await scene.PatchAsync(task, Patches.Spoken($"{DutchTime.DateOf(scene.Clock.Now):yyyy-MM-dd}"));
        var met = await scene.OnlyOpenAsync();
        scene.Clock.Now = scene.Clock.Now.AddDays(4);

        await scene.TakeAsync(Crisis());

        var after = await scene.OnlyOpenAsync();
        LastDayOf(after).Should().Be(CrisisTerm.Start(scene.Clock.Now, WorkingDays.Default).LastDay);
        after.Text("lastModified").Should().NotBe(met.Text("lastModified"));
    }

    [Theory, EveryProfile, Trait("Rule", "CR-11")]
    public async Task Meet_EarlierOfTwoTerms_ShowsTheOther(string profile)
    {
        await using var scene = await StartAsync(profile);
        var first = scene.Clock.Now;
        await scene.TakeAsync(Crisis());
        scene.Clock.Now = first.AddDays(4);
        await scene.TakeAsync(Crisis());
        var task = await scene.OnlyOpenAsync();
        LastDayOf(task).Should().Be(CrisisTerm.Start(first, WorkingDays.Default).LastDay);

        await scene.PatchAsync(task, Patches.Spoken($"{DutchTime.DateOf(first):yyyy-MM-dd}"));

        LastDayOf(await scene.OnlyOpenAsync()).Should().Be(CrisisTerm.Start(scene.Clock.Now, WorkingDays.Default).LastDay);
    }

    [Theory, EveryProfile, Trait("Rule", "CR-11"), Trait("Rule", "MA-09")]
    public async Task Link_HouseholdThatMoved_LeadsToWhereItLives(string profile)
    {
        await using var scene = await StartAsync(profile);

        await scene.TakeAsync(OfOneWhoMoved());

        var task = await scene.OnlyOpenAsync();
        task.Text("for", "reference").Should().StartWith("Group/");
        task.Text("owner", "reference").Should().Be("Organization/wijkteam-noord");
        (await scene.PlaceOfAsync(task)).Should().Be(North);
    }

    [Theory, EveryProfile, Trait("Rule", "CR-11"), Trait("Rule", "MA-09"), Trait("Rule", "CA-10")]
    public async Task Join_HouseholdThatMovesWhileItIsHelped_GoesOnWithWhoBegan(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(OfOneAboutToMove());
        var task = await scene.OnlyOpenAsync();
        foreach (var status in new[] { "received", "accepted", "in-progress" }) await scene.PatchAsync(task, Patches.Status(status));
        scene.Clock.Now = scene.Clock.Now.AddDays(5);

        await scene.TakeAsync(OfOneAboutToMove());

        var after = await scene.OnlyOpenAsync();
        after.Text("id").Should().Be(task.Text("id"));
        (await scene.PlaceOfAsync(after)).Should().Be(North);
        after.Text("owner", "reference").Should().Be("Organization/wijkteam-zuid");
        after.Text("status").Should().Be("in-progress");
    }

    [Theory, EveryProfile, Trait("Rule", "CR-07"), Trait("Rule", "CA-04")]
    public async Task Link_HouseholdWhereNoTeamWorks_IsRaisedAtOnce(string profile)
    {
        await using var scene = await StartAsync(profile);

        await scene.TakeAsync(OfOneWhoMovedAway());

        (await scene.OnlyOpenAsync()).Text("owner", "reference").Should().Be("Organization/crisisdienst");
        (await scene.QueryAsync<long>("select count(*) from timer where kind like 'geen-eigenaar/%'")).Should().Equal(1);
    }

    private static DateOnly LastDayOf(JsonElement task) => DateOnly.Parse(task.Text("restriction", "period", "end")[..10], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> NotesOf(JsonElement task) => task.Items("note").Select(note => note.Text("text"));
}
