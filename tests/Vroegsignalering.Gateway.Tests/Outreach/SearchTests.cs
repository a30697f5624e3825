using System.Net;
using System.Text.Json;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class SearchTests(SearchTests.Scene fixture) : IClassFixture<SearchTests.Scene>
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly OutreachScene _scene = fixture.Outreach;

    [Theory]
    [InlineData("", "crisis,dag4,dag10,vangnet,zuid", "crisis first, then by last day")]
    [InlineData("owner=Organization/vangnet", "vangnet", "one owner")]
    [InlineData("owner=vangnet,wijkteam-noord&_sort=-due-date", "vangnet,dag10,crisis,dag4", "two owners, latest first")]
    [InlineData("status=requested&priority=stat", "crisis", "two parameters narrow together")]
    [InlineData("status=received,accepted", "", "none in these statuses")]
    [InlineData("status=http://hl7.org/fhir/task-status|requested&priority=routine", "dag4,dag10,vangnet,zuid", "a token with its system")]
    [InlineData("status=http://elders.example|requested", "", "a token with a system of somebody else")]
    [InlineData("owner=http://elders.example/fhir/Organization/vangnet", "", "a team of another server")]
    [InlineData("owner=vangnet&owner=wijkteam-noord", "", "both at once")]
    [InlineData("business-status=aangeboden&code=huisbezoek&priority=stat", "crisis", "as every task begins")]
    [InlineData("business-status=gesproken", "", "nobody was spoken to")]
    [InlineData("code=brief", "", "no task is a letter")]
    [InlineData("authored-on=2026-11-20&priority=stat", "crisis", "made on the day")]
    [InlineData("authored-on=lt2026-11-20", "", "made before it")]
    [InlineData("due-date=le2026-11-25", "crisis,dag4", "last day on or before")]
    [InlineData("due-date=gt2026-11-25&due-date=lt2026-12-18", "dag10", "between two days")]
    [InlineData("due-date=2026-11-30", "dag10", "exactly this day")]
    [InlineData("due-date=2026-12", "vangnet,zuid", "a whole month")]
    [InlineData("_lastUpdated=ge2026-11-20&_sort=due-date", "dag4,crisis,dag10,vangnet,zuid", "changed since today")]
    [InlineData("_lastUpdated=gt2026-11-21T00:00:00%2B01:00", "", "changed after today")]
    [InlineData("onbekend=1&status=requested&priority=stat", "crisis", "an unknown parameter is left out")]
    [InlineData("_id=00000000-0000-0000-0000-000000000000", "", "an id that is not there")]
    public async Task Search_Parameters_FindTheTasks(string query, string expected, string because)
    {
        var bundle = await _scene.GetAsync($"Task?{query}");

        NamesOf(bundle).Should().Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), because);
        bundle.GetProperty("total").GetInt32().Should().Be(bundle.Items("entry").Count());
        bundle.GetProperty("link")[0].Text("url").Should().NotContain("onbekend");
    }

    [Fact]
    public async Task Search_ByPost_FindsTheSame()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("priority", "stat")]);

        using var answer = await _scene.SendAsync(HttpMethod.Post, "Task/_search", form);

        NamesOf(await Emitted.ReadAsync(answer)).Should().Equal("crisis");
    }

    [Fact]
    public async Task Search_PagesByNextLink_GivesEachTaskOnce()
    {
        var found = new List<string>();
        var path = "Task?_count=3&status=requested";
        while (path is not null)
        {
            var bundle = await _scene.GetAsync(path);
            bundle.GetProperty("total").GetInt32().Should().Be(5);
            found.AddRange(NamesOf(bundle));
            path = bundle.Items("link").Where(link => link.Text("relation") == "next").Select(link => link.Text("url").Split("/fhir/R4/")[1]).FirstOrDefault();
        }

        found.Should().Equal("crisis", "dag4", "dag10", "vangnet", "zuid");
    }

    [Theory]
    [InlineData("due-date=morgen", false)]
    [InlineData("_count=veel", false)]
    [InlineData("_sort=naam", false)]
    [InlineData("status:not=requested", false)]
    [InlineData("onbekend=1", true)]
    [InlineData("_include=Task:owner", true)]
    public async Task Search_NotUnderstood_Answers400WithEveryIssue(string query, bool strict)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/fhir/R4/Task?{query}&_sort=ook-fout");
        request.Headers.Authorization = new("Bearer", await _scene.Gateway.TokenAsync("planbord-demo"));
        if (strict) request.Headers.Add("Prefer", "handling=strict");

        using var answer = await _scene.Gateway.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Emitted.ReadAsync(answer)).Items("issue").Should().HaveCount(2);
    }

    [Fact, Trait("Rule", "LO-01")]
    public async Task Search_Page_LogsALinePerTaskShown()
    {
        var before = await _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'raadpleging'");

        await _scene.GetAsync("Task?_count=3");

        (await _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'raadpleging'")).Should().Be(before + 3);
    }

    [Fact, Trait("Rule", "CR-11")]
    public async Task Crisis_BeforeMatch_ShowsAddressAndNameAsSignalledOnly()
    {
        var task = (await _scene.GetAsync("Task?priority=stat")).GetProperty("entry")[0].GetProperty("resource");

        task.Text("for", "type").Should().Be("Location");
        task.GetProperty("input").GetRawText().Should().Contain("J. van Zonderling");
        task.GetProperty("note").GetRawText().Should().Contain("neutraal kaartje");
        task.Text("restriction", "period", "end").Should().Be("2026-11-25T23:59:59.000+01:00");
        task.GetRawText().Should().NotContain("1985").And.NotContain("energie-demo");
        var location = await _scene.GetAsync(task.Text("for", "reference"));
        location.GetProperty("address").Text("postalCode").Should().Be("3077 SS");
        location.GetProperty("address").GetProperty("line")[0].GetString().Should().Be("Voorbeeldstraat 10 A");
    }

    [Fact]
    public async Task Regular_AfterMatch_IsAboutTheHouseholdAndItsOrganizations()
    {
        var task = (await _scene.GetAsync("Task?due-date=2026-11-30")).GetProperty("entry")[0].GetProperty("resource");

        task.Text("for", "type").Should().Be("Group");
        task.GetRawText().Should().NotContain("Zonderling");
        (await _scene.GetAsync(task.Text("for", "reference"))).Text("type").Should().Be("person");
        (await _scene.GetAsync(task.Text("owner", "reference"))).Text("partOf", "reference").Should().Be("Organization/gemeente-0599");
        (await _scene.GetAsync(task.Text("requester", "reference"))).Text("name").Should().Be("Gemeente 0599");
    }

    [Fact]
    public async Task Metadata_WithoutLogin_TellsWhatStands()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fhir/R4/metadata");
        request.Headers.Add("Accept", "application/fhir+xml;q=1.0, application/fhir+json;q=0.5");

        using var answer = await _scene.Gateway.Http.SendAsync(request);

        var statement = await Emitted.ReadAsync(answer);
        statement.Text("fhirVersion").Should().Be("4.0.1");
        statement.GetProperty("rest")[0].Items("resource").Select(resource => resource.Text("type")).Should().Equal("Task", "Location", "Group", "Organization");
    }

    private IEnumerable<string> NamesOf(JsonElement bundle) =>
        bundle.Items("entry").Select(entry => fixture.Names[entry.GetProperty("resource").Text("id")]);

    public sealed class Scene : IAsyncLifetime
    {
        public OutreachScene Outreach { get; private set; } = null!;

        public Dictionary<string, string> Names { get; } = [];

        public async Task InitializeAsync()
        {
            Outreach = await OutreachScene.StartAsync();
            (string Name, TaskRow Row)[] tasks =
            [
                ("crisis", Tasks.Crisis(Morning)), ("dag10", Tasks.Regular(Morning, daysLeft: 10)), ("dag4", Tasks.Regular(Morning, daysLeft: 4)),
                ("vangnet", Tasks.Regular(Morning, OutreachScene.Net)),
                // Waits for a mandate: only the scheduler sees it.
                ("zuid", Tasks.Regular(Morning, OutreachScene.South, daysLeft: 29)),
            ];
            foreach (var (name, row) in tasks) Names[row.TaskId.ToString()] = name;
            await Outreach.BringAsync([.. tasks.Select(task => task.Row)]);
            await Outreach.UntilOfferedAsync(4);
        }

        public async Task DisposeAsync() => await Outreach.DisposeAsync();
    }
}
