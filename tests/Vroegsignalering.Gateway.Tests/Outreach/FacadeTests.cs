using System.Net;
using System.Text.Json;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>What the facade says it can, it can; what it does not say, it refuses; and what it names can be read.</summary>
public sealed class FacadeTests(FacadeTests.Scene fixture) : IClassFixture<FacadeTests.Scene>
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] OfR4 =
    [
        "authored-on", "based-on", "business-status", "code", "encounter", "focus", "group-identifier", "identifier", "intent", "modified", "owner",
        "part-of", "patient", "performer", "period", "priority", "requester", "status", "subject", "_id", "_lastUpdated", "_tag", "_profile", "_security",
        "_source", "_text", "_content", "_list", "_has", "_type", "_query", "_filter",
    ];

    private readonly OutreachScene _scene = fixture.Outreach;

    [Fact]
    public async Task Metadata_ListsExactlyWhatASearchFollows()
    {
        var statement = await _scene.GetAsync("metadata");
        var task = statement.GetProperty("rest")[0].Items("resource").Single(resource => resource.Text("type") == "Task");
        var listed = task.Items("searchParam").ToDictionary(parameter => parameter.Text("name"), parameter => parameter.Text("type"));

        foreach (var (name, type) in listed)
        {
            using var answer = await SearchAsync((name, ValueOf(name, type)));
            answer.StatusCode.Should().Be(HttpStatusCode.OK, $"{name} is listed");
            (await Emitted.ReadAsync(answer)).GetProperty("link")[0].Text("url").Should().Contain(name, "it was followed");
        }

        foreach (var name in OfR4.Except(listed.Keys))
        {
            using var byAddress = await _scene.SendAsync(HttpMethod.Get, $"Task?{name}=x");
            using var byForm = await SearchAsync((name, "x"));
            new[] { byAddress.StatusCode, byForm.StatusCode }.Should().AllBeEquivalentTo(HttpStatusCode.BadRequest, $"{name} is not listed");
            (await Emitted.ReadAsync(byForm)).GetProperty("issue")[0].Text("code").Should().Be("not-supported");
        }
    }

    [Fact]
    public async Task Search_ByWhatPointsAtOneHousehold_FindsItsTasksOnly()
    {
        const string own = "https://vroegsignalering.example/fhir/NamingSystem/";
        var (crisis, regular) = (fixture.Crisis, fixture.Regular);

        (await FoundAsync("subject", $"Group/{regular.HouseholdId}")).Should().Equal(regular.TaskId.ToString());
        (await FoundAsync("subject", $"Location/{crisis.TaskId}")).Should().Equal(crisis.TaskId.ToString());
        (await FoundAsync("subject", $"Location/{regular.TaskId}")).Should().BeEmpty("that task is about a household");
        (await FoundAsync("subject", $"Group/{Guid.CreateVersion7()}")).Should().BeEmpty("nobody knows that household");
        (await FoundAsync("identifier", $"{own}toewijzing|{regular.TaskId}")).Should().Equal(regular.TaskId.ToString());
        (await FoundAsync("group-identifier", $"{own}casus|{regular.CaseId}")).Should().Equal(regular.TaskId.ToString());
        (await FoundAsync("group-identifier", $"{own}toewijzing|{crisis.TaskId}")).Should().Equal(crisis.TaskId.ToString());
        (await FoundAsync("group-identifier", $"{own}toewijzing|{regular.TaskId}")).Should().BeEmpty("that task is of a case");
        (await FoundAsync("subject", $"Group/{regular.HouseholdId},Location/{crisis.TaskId}")).Should().HaveCount(2, "one of both is enough");
    }

    [Theory, Trait("Rule", "LO-01")]
    [InlineData("Task?_summary=count&_count=1")]
    [InlineData("Task?_count=0")]
    public async Task Search_ForTheNumberAlone_ShowsNobodyAndLogsNobody(string path)
    {
        var before = await LookedAtAsync();

        var bundle = await _scene.GetAsync(path);

        bundle.GetProperty("total").GetInt32().Should().Be(4);
        bundle.TryGetProperty("entry", out _).Should().BeFalse();
        bundle.Items("link").Should().ContainSingle("there is no next page of a number");
        (await LookedAtAsync()).Should().Be(before);
    }

    [Theory, Trait("Rule", "LO-01")]
    [InlineData("Task?subject=Group/0193f1c2-0000-7000-8000-000000000001")]
    [InlineData("Task?patient=Patient/1")]
    [InlineData("Task?identifier=http://fhir.nl/fhir/NamingSystem/bsn|123456782")]
    [InlineData("Task?status=")]
    public async Task Search_Refused_ShowsNobodyAndLogsNobody(string path)
    {
        var before = await LookedAtAsync();

        using var answer = await _scene.SendAsync(HttpMethod.Get, path);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("123456782");
        (await LookedAtAsync()).Should().Be(before);
    }

    [Fact, Trait("Rule", "LO-01"), Trait("Rule", "MA-12")]
    public async Task Patch_ThatChangesNothingOfATaskWithoutItsPersons_LogsNobody()
    {
        var before = await LookedAtAsync();

        using var answer = await _scene.PatchAsync(fixture.Secret.TaskId, Patches.Status("requested"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await LookedAtAsync()).Should().Be(before, "nobody was shown");
    }

    [Fact, Trait("Rule", "MA-12")]
    public async Task Emitted_EveryReference_CanBeReadByWhoGotIt()
    {
        var followed = new HashSet<string>();
        var open = new Queue<JsonElement>([await _scene.GetAsync("Task")]);
        while (open.TryDequeue(out var resource))
        {
            foreach (var reference in ReferencesIn(resource).Where(followed.Add))
            {
                using var answer = await _scene.SendAsync(HttpMethod.Get, reference);
                answer.StatusCode.Should().Be(HttpStatusCode.OK, $"{reference} was given to this client");
                open.Enqueue(await Emitted.ReadAsync(answer));
            }
        }

        followed.Should().Contain($"Location/{fixture.Regular.TaskId}").And.NotContain($"Location/{fixture.Secret.TaskId}")
            .And.Contain($"Group/{fixture.Secret.HouseholdId}").And.NotContain("Organization/opgeheven");
        (await _scene.GetAsync($"Task/{fixture.Orphan.TaskId}")).GetProperty("owner").Text("identifier", "value").Should().Be("opgeheven");
    }

    [Theory]
    [InlineData("", "application/fhir+json", HttpStatusCode.OK, "what there is")]
    [InlineData("", "application/json", HttpStatusCode.OK, "its other name")]
    [InlineData("", "application/fhir+json; fhirVersion=4.0", HttpStatusCode.OK, "R4")]
    [InlineData("", "application/fhir+json; fhirVersion=5.0", HttpStatusCode.NotAcceptable, "R5")]
    [InlineData("", "application/fhir+json; fhirVersion=5.0, application/fhir+json; fhirVersion=\"4.0\"", HttpStatusCode.OK, "either")]
    [InlineData("", "application/fhir+xml", HttpStatusCode.NotAcceptable, "XML alone")]
    [InlineData("", "application/fhir+xml, */*;q=0.1", HttpStatusCode.OK, "XML rather, anything if need be")]
    [InlineData("", "application/fhir+xml;q=1.0, application/fhir+json;q=1.0, application/xml+fhir;q=0.9, application/json+fhir;q=0.9", HttpStatusCode.OK, "HAPI")]
    [InlineData("", "application/fhir+json;q=0", HttpStatusCode.NotAcceptable, "anything but this")]
    [InlineData("_format=json", "application/fhir+xml", HttpStatusCode.OK, "the parameter stands above the header")]
    [InlineData("_format=application/fhir%2Bjson", "application/fhir+xml", HttpStatusCode.OK, "by its full name")]
    [InlineData("_format=application/fhir+json", "application/fhir+xml", HttpStatusCode.OK, "with a plus that nobody encoded")]
    [InlineData("_format=xml", "application/fhir+json", HttpStatusCode.NotAcceptable, "the parameter stands above the header here too")]
    [InlineData("_format=application/fhir%2Bjson;fhirVersion=5.0", "application/fhir+json", HttpStatusCode.NotAcceptable, "R5 by parameter")]
    [InlineData("_format=turtle", "*/*", HttpStatusCode.NotAcceptable, "no JSON")]
    public async Task Format_Asked_IsAnsweredOrRefused(string query, string accept, HttpStatusCode expected, string because)
    {
        foreach (var path in new[] { "metadata", "Task", $"Task/{fixture.Crisis.TaskId}", "Organization/gemeente-0599" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/fhir/R4/{path}?{query}");
            request.Headers.Authorization = new("Bearer", await _scene.Gateway.TokenAsync("planbord-demo"));
            request.Headers.TryAddWithoutValidation("Accept", accept);

            using var answer = await _scene.Gateway.Http.SendAsync(request);

            answer.StatusCode.Should().Be(expected, $"{path}: {because}");
            await Emitted.ReadAsync(answer);
        }
    }

    [Theory]
    [InlineData("json", HttpStatusCode.OK)]
    [InlineData("xml", HttpStatusCode.NotAcceptable)]
    public async Task Format_InAForm_CountsToo(string format, HttpStatusCode expected)
    {
        using var answer = await SearchAsync(("_format", format));

        answer.StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task Format_Pretty_IsForEyes()
    {
        using var plain = await _scene.SendAsync(HttpMethod.Get, "metadata?_pretty=false");
        using var pretty = await _scene.SendAsync(HttpMethod.Get, "metadata?_pretty=true");

        (await plain.Content.ReadAsStringAsync()).Should().NotContain("\n");
        (await pretty.Content.ReadAsStringAsync()).Should().Contain("\n  \"resourceType\": \"CapabilityStatement\"");
    }

    private static string ValueOf(string name, string type) => (name, type) switch
    {
        ("subject", _) => "Group/0193f1c2-0000-7000-8000-000000000001",
        ("identifier" or "group-identifier", _) => "0193f1c2-0000-7000-8000-000000000001",
        (_, "date") => "2026-11-20",
        (_, "reference") => "Organization/wijkteam-noord",
        _ => "stat",
    };

    private static IEnumerable<string> ReferencesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "reference" ? [member.Value.GetString()!] : ReferencesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ReferencesIn),
        _ => [],
    };

    private async Task<IEnumerable<string>> FoundAsync(string name, string value)
    {
        using var answer = await SearchAsync((name, value));
        return (await Emitted.ReadAsync(answer)).Items("entry").Select(entry => entry.GetProperty("resource").Text("id")).ToList();
    }

    private async Task<HttpResponseMessage> SearchAsync((string Name, string Value) parameter)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create(parameter.Name, parameter.Value)]);
        return await _scene.SendAsync(HttpMethod.Post, "Task/_search", form);
    }

    private Task<long> LookedAtAsync() => _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'raadpleging'");

    public sealed class Scene : IAsyncLifetime
    {
        public OutreachScene Outreach { get; private set; } = null!;

        public TaskRow Crisis { get; } = Tasks.Crisis(Morning);

        public TaskRow Regular { get; } = Tasks.Regular(Morning);

        /// <summary>Of a household in which somebody asked for secrecy.</summary>
        public TaskRow Secret { get; } = Tasks.Regular(Morning);

        /// <summary>Of a team that the municipality no longer knows.</summary>
        public TaskRow Orphan { get; } = Tasks.Regular(Morning);

        public async Task InitializeAsync()
        {
            Outreach = await OutreachScene.StartAsync();
            await Outreach.BringAsync(Crisis, Regular, Secret, Orphan);
            await Outreach.UntilOfferedAsync(4);
            await Outreach.ExecuteAsync("update task set team_id = 'opgeheven' where lower(task_id) = @task", new { task = Orphan.TaskId.ToString() });
            await Outreach.ExecuteAsync(
                """
                insert into resident (tenant, person_id, register_key, surname, name_usage, secrecy, investigated, state)
                  values (@tenant, @person, 'r-1', 'Onzichtbaar', 'E', true, false, 'Resident');
                insert into residence (tenant, person_id, household_id, address_key, premises_key, house_number, postcode, valid_from, part_time)
                  values (@tenant, @person, (select household_id from task where lower(task_id) = @task), '3077SS-10-A', '3077SS-10', 10, '3077SS', '2020-01-01', false);
                """,
                new { tenant = OutreachScene.Home.ToString(), person = Guid.CreateVersion7().ToString(), task = Secret.TaskId.ToString() });
        }

        public async Task DisposeAsync() => await Outreach.DisposeAsync();
    }
}
