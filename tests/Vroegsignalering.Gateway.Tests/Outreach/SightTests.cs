using System.Net;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class SightTests(SightTests.Scene fixture) : IClassFixture<SightTests.Scene>
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly OutreachScene _scene = fixture.Outreach;

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("planbord-demo", HttpStatusCode.OK, "the scheduler's system of this municipality")]
    [InlineData("buurgemeente-demo", HttpStatusCode.NotFound, "another municipality's task does not exist")]
    [InlineData("energie-demo", HttpStatusCode.Forbidden, "a partner")]
    [InlineData("privacy-demo", HttpStatusCode.Forbidden, "the privacy officer reads the log, not the task")]
    [InlineData("cbs-demo", HttpStatusCode.Forbidden, "CBS")]
    public async Task Read_PerClient_IsForTheOwnMunicipality(string client, HttpStatusCode expected, string because)
    {
        foreach (var path in new[] { $"Task/{fixture.Crisis.TaskId}", $"Location/{fixture.Crisis.TaskId}", $"Group/{fixture.Regular.HouseholdId}" })
        {
            using var answer = await _scene.SendAsync(HttpMethod.Get, path, client: client);
            answer.StatusCode.Should().Be(expected, because);
            (await Emitted.ReadAsync(answer)).Text("resourceType").Should().Be(expected == HttpStatusCode.OK ? path.Split('/')[0] : "OperationOutcome");
        }

        using var patch = await _scene.PatchAsync(fixture.Crisis.TaskId, Patches.Status("requested"), client);
        patch.StatusCode.Should().Be(expected, because);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Search_Neighbour_FindsNothingOfThisMunicipality() =>
        (await _scene.GetAsync("Task", "buurgemeente-demo")).GetProperty("total").GetInt32().Should().Be(0);

    [Theory]
    [InlineData("GET", "Task", HttpStatusCode.Unauthorized)]
    [InlineData("DELETE", "Task/1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "Verzonnen/1", HttpStatusCode.NotFound)]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    public async Task Error_OfAnyKind_IsAnOperationOutcome(string method, string path, HttpStatusCode expected)
    {
        using var answer = await _scene.Gateway.SendAsync(new HttpMethod(method), "/fhir/R4/" + path);

        answer.StatusCode.Should().Be(expected);
        (await Emitted.ReadAsync(answer)).Text("resourceType").Should().Be("OperationOutcome");
    }

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("planner", true, true, true)]
    [InlineData("regisseur", true, true, true)]
    [InlineData("wijkwerker", true, false, true)]
    [InlineData("keten", true, true, false)]
    public async Task Worklist_PerRole_ShowsItsTasks(string user, bool ownTeam, bool otherTeam, bool persons)
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, user);

        var page = await (await visitor.GetAsync("/werklijst")).Content.ReadAsStringAsync();

        page.Contains("kan nu, uiterlijk wo 25 nov", StringComparison.Ordinal).Should().Be(ownTeam);
        page.Contains("uiterlijk vr 18 dec", StringComparison.Ordinal).Should().Be(otherTeam);
        page.Contains("Voorbeeldstraat 10 A", StringComparison.Ordinal).Should().Be(persons);
    }

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("privacy")]
    [InlineData("beheer")]
    public async Task Worklist_OtherRole_IsForbidden(string user)
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, user);

        (await visitor.GetAsync("/werklijst")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    public sealed class Scene : IAsyncLifetime
    {
        public OutreachScene Outreach { get; private set; } = null!;

        public TaskRow Crisis { get; } = Tasks.Crisis(Morning);

        public TaskRow Regular { get; } = Tasks.Regular(Morning, OutreachScene.Net);

        public async Task InitializeAsync()
        {
            Outreach = await OutreachScene.StartAsync();
            await Outreach.BringAsync(Crisis, Regular);
            await Outreach.UntilOfferedAsync(2);
        }

        public async Task DisposeAsync() => await Outreach.DisposeAsync();
    }
}
