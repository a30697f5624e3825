using System.Net;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class PatchTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private OutreachScene _scene = null!;

    public async Task InitializeAsync() => _scene = await OutreachScene.StartAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    public static TheoryData<string, string, HttpStatusCode, string, string> Steps { get; } = new()
    {
        { "", Patches.Status("received"), HttpStatusCode.OK, "received", "the first step" },
        { "", Patches.Status("requested"), HttpStatusCode.OK, "requested", "a repeated request changes nothing" },
        { "", Patches.Status("completed"), HttpStatusCode.UnprocessableEntity, "stap-niet", "no step is passed over" },
        { "received,accepted,in-progress", Patches.Status("completed"), HttpStatusCode.UnprocessableEntity, "eerste gesprek", "CR-08: only a first conversation or a listed ending" },
        { "received,accepted,in-progress", Patches.CompletedAfter("2026-11-20"), HttpStatusCode.OK, "completed", "spoken today" },
        { "received,accepted,in-progress", Patches.CompletedAfter("2026-11-21"), HttpStatusCode.UnprocessableEntity, "toekomst", "a conversation that was not yet" },
        { "received,accepted,in-progress", Patches.CompletedAfter("2026-11-19"), HttpStatusCode.UnprocessableEntity, "voor de melding", "a conversation before the signal" },
        { "received,accepted,in-progress", Patches.CompletedAfter("2026-11-20", result: null), HttpStatusCode.UnprocessableEntity, "eindresultaat", "CA-12: completed with its result" },
        { "received,accepted,in-progress", Patches.CompletedAfter("2026-11-20", "Opgelost"), HttpStatusCode.UnprocessableEntity, "Geen reactie na eerder contact", "CA-12: no result of the standard; the repair lists them" },
        { "received", Patches.Ended("Vervolghulp en/of verwijzing"), HttpStatusCode.UnprocessableEntity, "hoort bij de stap", "a result without an end" },
        { "received", Patches.Status("cancelled", "dreiging-voorbij"), HttpStatusCode.OK, "cancelled", "a listed ending" },
        { "received", Patches.Status("cancelled", "geen-zin"), HttpStatusCode.UnprocessableEntity, "eerste gesprek", "no listed ending" },
        { "", Patches.Status("rejected", "vol"), HttpStatusCode.UnprocessableEntity, "doorverwijzing", "CA-10: refused only with a redirect" },
        { "received,accepted,in-progress", Patches.Status("on-hold"), HttpStatusCode.UnprocessableEntity, "reden", "holding takes a reason" },
        { "", Patches.Owner("onbekend"), HttpStatusCode.UnprocessableEntity, "niet van deze gemeente", "a team of somebody else" },
        { "", "[{'op':'add','path':'/note/-','value':{'text':'zegt dat'}}]", HttpStatusCode.UnprocessableEntity, "niet bewaard", "free text is not kept" },
        { "", "[{'op':'replace','path':'/priority','value':'routine'}]", HttpStatusCode.BadRequest, "Alleen deze paden", "nothing else can be changed" },
        { "", "geen json", HttpStatusCode.BadRequest, "geen JSON", "not JSON" },
        { "", "[{'op':'replace','path':'/status','value':'received'},{'op':'test','path':'/status','value':'received'}]", HttpStatusCode.OK, "received", "a test of what the patch made" },
        { "", "[{'op':'replace','path':'/status','value':'received'},{'op':'test','path':'/status','value':'requested'}]", HttpStatusCode.Conflict, "niets gewijzigd", "a test of what was" },
        { "", "[{'op':'test','path':'/owner','value':{'reference':'Organization/wijkteam-noord'}}]", HttpStatusCode.OK, "requested", "a test alone that holds" },
        { "", "[{'op':'test','path':'/owner','value':{'reference':'Organization/vangnet'}},{'op':'replace','path':'/status','value':'received'}]", HttpStatusCode.Conflict, "test", "of another team" },
        { "", "[{'op':'test','path':'/businessStatus','value':{'coding':[{'code':'aangeboden'}]}},{'op':'replace','path':'/status','value':'received'}]", HttpStatusCode.OK, "received", "a test of the progress" },
        { "", "[{'op':'test','path':'/statusReason','value':{'coding':[{'code':'vol'}]}}]", HttpStatusCode.Conflict, "test", "a reason that is not there" },
        { "", "[{'op':'replace','path':'/status','value':'received'},{'op':'replace','path':'/owner','value':{'reference':'http://elders.example/fhir/Organization/vangnet'}}]", HttpStatusCode.UnprocessableEntity, "op deze server", "a team of another server" },
        { "", "[{'op':'replace','path':'/status','value':'received'},{'op':'add','path':'/businessStatus','value':{'coding':[{'code':'bestaat-niet'}]}}]", HttpStatusCode.UnprocessableEntity, "voortgang", "all or nothing" },
        { "", "[{'op':'add','path':'/statusReason','value':{'coding':[{'code':'ziek'}]}}]", HttpStatusCode.UnprocessableEntity, "hoort bij een stap", "a reason without a step would be lost" },
        { "", "[{'op':'replace','path':'/status','value':'\\ud800'}]", HttpStatusCode.BadRequest, "vorm", "half a character" },
        { "received", "[{'op':'test','path':'/status','value':'requested'},{'op':'replace','path':'/status','value':'received'}]", HttpStatusCode.Conflict, "test", "the test fails" },
    };

    [Theory, MemberData(nameof(Steps)), Trait("Rule", "CR-08"), Trait("Rule", "CA-10")]
    public async Task Patch_Step_IsTakenOrRefusedWithItsRepair(string before, string patch, HttpStatusCode status, string word, string because)
    {
        var task = await BringAsync(Tasks.Crisis(Morning));
        foreach (var step in before.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            (await _scene.PatchAsync(task, Patches.Status(step))).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var answer = await _scene.PatchAsync(task, patch);

        answer.StatusCode.Should().Be(status, because);
        var resource = await Emitted.ReadAsync(answer);
        (status == HttpStatusCode.OK ? resource.Text("status") : resource.GetRawText()).Should().Contain(word == "stap-niet" ? "Een taak gaat niet" : word, because);
        if (status == HttpStatusCode.OK) return;
        var stands = before.Length == 0 ? "requested" : before.Split(',')[^1];
        (await _scene.GetAsync($"Task/{task}")).Text("status").Should().Be(stands, "a refused patch changes nothing");
    }

    [Fact, Trait("Rule", "CR-08")]
    public async Task Patch_FirstConversation_MeetsTheTermAndIsLogged()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));

        using var answer = await _scene.PatchAsync(task, Patches.Spoken("2026-11-20"));

        var resource = await Emitted.ReadAsync(answer);
        resource.GetProperty("output")[0].Text("valueDate").Should().Be("2026-11-20");
        resource.GetProperty("businessStatus").GetProperty("coding")[0].Text("code").Should().Be("gesproken");
        (await _scene.SingleAsync<long>("select count(*) from task_term where met_on is not null")).Should().Be(1);
        (await _scene.QueryAsync<string>("select role from audit_line where action = 'contact-vastgelegd'")).Should().Equal("planner");
    }

    [Fact]
    public async Task Patch_FailedTestAtTheRightVersion_IsAConflictAndNotAnOldVersion()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));
        const string patch = "[{'op':'test','path':'/status','value':'accepted'}]";

        using var failed = await SendAsync(task, patch, "W/\"2\"");
        using var absent = await _scene.PatchAsync(task, patch, "buurgemeente-demo");

        failed.StatusCode.Should().Be(HttpStatusCode.Conflict);
        absent.StatusCode.Should().Be(HttpStatusCode.NotFound, "to a stranger the task does not exist, whatever is tested");
    }

    [Fact, Trait("Rule", "LO-01")]
    public async Task Patch_ThatChangesNothing_IsLoggedAsALookAtThePerson()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));

        using var answer = await _scene.PatchAsync(task, Patches.Status("requested"));

        (await answer.Content.ReadAsStringAsync()).Should().Contain("Zonderling");
        (await _scene.QueryAsync<string>("select outcome from log_payload where activity = 'raadpleging'")).Should().Equal("getoond");
        (await _scene.SingleAsync<long>("select count(*) from audit_line where action = 'raadpleging' and actor = 'planbord-demo'")).Should().Be(1);
    }

    [Fact]
    public async Task Patch_StaleVersion_Answers412AndChangesNothing()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));
        using var read = await _scene.SendAsync(HttpMethod.Get, $"Task/{task}");
        var version = read.Headers.ETag!;

        using var first = await SendAsync(task, Patches.Status("received"), version.ToString());
        using var second = await SendAsync(task, Patches.Status("accepted"), version.ToString());

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        first.Headers.ETag.Should().NotBe(version);
        second.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await Emitted.ReadAsync(second)).GetProperty("issue")[0].Text("code").Should().Be("conflict");
        (await _scene.GetAsync($"Task/{task}")).Text("status").Should().Be("received");
    }

    [Fact]
    public async Task Patch_ManyAtOnce_TakesTheStepOnce()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _scene.PatchAsync(task, Patches.Status("received"))));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.OK);
        (await _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'contact-vastgelegd'")).Should().Be(1);
    }

    [Theory, OnServersData]
    public async Task Patch_BrokenOffByTheDatabaseForAnother_IsDoneAgainAsAWhole(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var task = Tasks.Crisis(Morning);
        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();
        await scene.ExecuteAsync("""
            create sequence tries;
            create function lose() returns trigger language plpgsql as $$
            begin if nextval('tries') = 1 then raise exception using errcode = '40P01'; end if; return null; end $$;
            create trigger lose after update of status on task for each row when (new.status = 'Received') execute function lose();
            """);

        using var answer = await scene.PatchAsync(task.TaskId, Patches.Status("received"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.SingleAsync<long>("select last_value from tries")).Should().Be(2, "the second try went through");
        (await scene.SingleAsync<long>("select count(*) from log_payload where activity = 'contact-vastgelegd'")).Should().Be(1);
    }

    [Theory, Trait("Rule", "CA-10"), Trait("Rule", "CO-05")]
    [InlineData("vangnet", 2, "the gate lets it through to the other team")]
    [InlineData("wijkteam-zuid", 3, "without a mandate the crisis goes on to the fallback team")]
    public async Task Patch_Owner_AsksTheGateAgain(string team, int disclosures, string because)
    {
        var task = await BringAsync(Tasks.Crisis(Morning));

        using var answer = await _scene.PatchAsync(task, Patches.Owner(team));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        await _scene.UntilAsync("select count(*) from disclosure", disclosures);
        await _scene.UntilOfferedAsync();
        (await _scene.GetAsync($"Task/{task}")).Text("owner", "reference").Should().Be("Organization/vangnet", because);
    }

    [Fact]
    public async Task Patch_OtherMediaType_Answers415()
    {
        var task = await BringAsync(Tasks.Crisis(Morning));
        using var content = new StringContent("<Task/>", System.Text.Encoding.UTF8, "application/fhir+xml");

        using var answer = await _scene.SendAsync(HttpMethod.Patch, $"Task/{task}", content);

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Emitted.ReadAsync(answer)).Text("resourceType").Should().Be("OperationOutcome");
    }

    [Theory]
    [InlineData("rommel", HttpStatusCode.BadRequest, "no version at all")]
    [InlineData("W/\"99\"", HttpStatusCode.PreconditionFailed, "not the version it has")]
    [InlineData("\"2\"", HttpStatusCode.OK, "the version it has, as a strong one")]
    public async Task Patch_IfMatch_DecidesWhetherTheStepIsTaken(string version, HttpStatusCode expected, string because)
    {
        var task = await BringAsync(Tasks.Crisis(Morning));

        using var answer = await SendAsync(task, Patches.Status("received"), version);

        answer.StatusCode.Should().Be(expected, because);
    }

    private async Task<TaskId> BringAsync(TaskRow task)
    {
        await _scene.BringAsync(task);
        await _scene.UntilOfferedAsync();
        return task.TaskId;
    }

    private async Task<HttpResponseMessage> SendAsync(TaskId task, string patch, string version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/fhir/R4/Task/{task}");
        request.Headers.Authorization = new("Bearer", await _scene.Gateway.TokenAsync("planbord-demo"));
        request.Headers.TryAddWithoutValidation("If-Match", version);
        request.Content = new StringContent(patch.Replace('\'', '"'), System.Text.Encoding.UTF8, "application/json-patch+json");
        return await _scene.Gateway.Http.SendAsync(request);
    }
}
