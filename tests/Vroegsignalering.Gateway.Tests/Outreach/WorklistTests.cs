using System.Net;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class WorklistTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly TaskRow _crisis = Tasks.Crisis(Morning);
    private OutreachScene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await OutreachScene.StartAsync();
        await _scene.BringAsync(Tasks.Regular(Morning, daysLeft: 1), _crisis, Tasks.Regular(Morning, OutreachScene.South));
        await _scene.UntilOfferedAsync(2);
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Page_Tasks_ShowsCrisisFirstAndLogsEveryLook()
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, "wijkwerker");

        var page = await (await visitor.GetAsync("/werklijst")).Content.ReadAsStringAsync();

        page.IndexOf("wo 25 nov", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("za 21 nov", StringComparison.Ordinal));
        page.Should().Contain("nog 5 dagen").And.Contain("nog 1 dag").And.Contain("Naar het team van de buurt.").And.NotContain("<script");
        (await _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'raadpleging'")).Should().Be(2);
        (await _scene.SingleAsync<long>("select count(*) from audit_line where action = 'raadpleging'")).Should().Be(1, "one look, one reader");
    }

    [Fact, Trait("Rule", "LO-01")]
    public async Task Page_ChainManager_ShowsNobodyAndLogsNoLook()
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, "keten");

        var page = await (await visitor.GetAsync("/werklijst")).Content.ReadAsStringAsync();

        page.Should().Contain("wo 25 nov").And.NotContain("Voorbeeldstraat").And.NotContain("Zonderling");
        (await _scene.SingleAsync<long>("select count(*) from log_payload where activity = 'raadpleging'")).Should().Be(0);
    }

    [Fact]
    public async Task Page_Planner_SeesWhatWaitsForAMandateWithoutSteps()
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, "planner");

        var page = await (await visitor.GetAsync("/werklijst?team=wijkteam-zuid")).Content.ReadAsStringAsync();

        page.Should().Contain("wacht op een team met mandaat").And.NotContain("Gezien</button>").And.NotContain("wo 25 nov");
    }

    [Fact, Trait("Rule", "CR-08")]
    public async Task Step_FromThePage_TakesTheSameWayAsAPatch()
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, "wijkwerker");
        foreach (var step in new[] { "received", "accepted", "in-progress" })
        {
            (await StepAsync(visitor, ("stap", step))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        using var refused = await StepAsync(visitor, ("stap", "completed"));
        using var spoken = await StepAsync(
            visitor, ("stap", "completed"), ("gesprek", "2026-11-20"), ("resultaat", "Vervolghulp en/of verwijzing"));

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).Should().Contain("eerste gesprek");
        spoken.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _scene.GetAsync($"Task/{_crisis.TaskId}")).Text("status").Should().Be("completed");
        (await _scene.SingleAsync<long>("select count(*) from task_term where met_on is not null")).Should().Be(1);
    }

    [Theory]
    [InlineData("stap", "verzonnen")]
    [InlineData("gesprek", "gisteren")]
    [InlineData("versie", "1")]
    [InlineData("einde", "wil niet meer")]
    [InlineData("resultaat", "Opgelost")]
    public async Task Step_WrongForm_IsExplainedOnTheList(string field, string value)
    {
        using var visitor = await Visitor.ComeAsync(_scene.Gateway, "wijkwerker");

        using var answer = await StepAsync(visitor, (field, value));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"");
    }

    private async Task<HttpResponseMessage> StepAsync(Visitor visitor, params (string Name, string Value)[] fields) =>
        await visitor.SendAsync($"/taken/{_crisis.TaskId}/stap", await visitor.GetAsync("/werklijst"), fields);
}
