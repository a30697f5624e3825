using System.Net;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Pages go on behind the last task of the one before: whoever changes what is read is shown each task once.</summary>
public sealed class PagingTests(PagingTests.Scene fixture) : IClassFixture<PagingTests.Scene>
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly OutreachScene _scene = fixture.Outreach;

    [Theory]
    [InlineData("", "the order of the worklist")]
    [InlineData("&_sort=due-date", "tasks of one day")]
    [InlineData("&_sort=-due-date", "backwards")]
    [InlineData("&_sort=_lastUpdated", "by change, of which there is none left to see")]
    [InlineData("&_sort=-_lastUpdated", "the last changed first")]
    public async Task Search_OfWhatIsToBeDone_ShowsEachTaskOnceToWhoDoesIt(string sort, string because)
    {
        var rows = await fixture.BringAsync(8, "urgent");

        var shown = await WalkAsync($"status=requested&priority=urgent&_count=3{sort}", (client, task) => client.StepAsync(task, "received"));

        shown.Should().BeEquivalentTo(rows.Select(row => row.TaskId.ToString()), because);
        (await (await TaskClient.OnAsync(_scene.Gateway)).ReadAsync("Task?status=requested&priority=urgent&_count=0")).Total.Should().Be(0);
    }

    [Theory]
    [InlineData("", "the order of the worklist")]
    [InlineData("&_sort=due-date", "tasks of one day")]
    [InlineData("&_sort=-due-date", "backwards")]
    public async Task Search_OfWhatStaysInTheList_ShowsEachTaskOnceToWhoChangesIt(string sort, string because)
    {
        var rows = await fixture.BringAsync(8, "asap");

        var shown = await WalkAsync($"priority=asap&owner=vangnet&_count=3{sort}", (client, task) => client.StepAsync(task, "received"));

        shown.Should().OnlyHaveUniqueItems(because).And.Contain(rows.Select(row => row.TaskId.ToString()));
    }

    [Fact]
    public async Task Search_ByChange_ShowsAgainWhatChangedMeanwhile()
    {
        var client = await TaskClient.OnAsync(_scene.Gateway);
        await fixture.BringAsync(6, "routine");
        var first = await client.ReadAsync("Task?_lastUpdated=ge2026-01-01&priority=routine&_count=2");
        await client.StepAsync(first.Tasks[0].Id, "received");

        var rest = await WalkAsync(first.Next!["Task?".Length..], (_, _) => Task.CompletedTask);

        rest.Should().HaveCount(first.Total - 1).And.EndWith([first.Tasks[0].Id], "it changed after it was shown");
    }

    [Fact]
    public async Task Search_WithoutTasksOnThePage_TellsHowManyThereAre()
    {
        await fixture.BringAsync(1, "routine");

        var page = await (await TaskClient.OnAsync(_scene.Gateway)).ReadAsync("Task?_count=0");

        page.Total.Should().BePositive();
        page.Next.Should().BeNull();
        page.Tasks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("status=requested", "status=received", "another question")]
    [InlineData("_sort=due-date", "_sort=-due-date", "another order")]
    public async Task Search_WithTheCursorOfAnotherQuestion_Answers400(string asked, string other, string because)
    {
        await fixture.BringAsync(2, "stat");
        var page = await (await TaskClient.OnAsync(_scene.Gateway)).ReadAsync($"Task?{asked}&_count=1");

        using var answer = await _scene.SendAsync(HttpMethod.Get, page.Next!.Replace(asked, other, StringComparison.Ordinal));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, because);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("geen plaats in deze lijst");
    }

    [Theory]
    [InlineData("MDAwMDUw", "a page number of before")]
    [InlineData("%C3%A9", "no base64")]
    [InlineData("YWJjZGVmMTIzNDU2fENyaXNpcw", "a mark that is not ours")]
    public async Task Search_WithACursorThatIsNotOurs_Answers400(string cursor, string because)
    {
        using var answer = await _scene.SendAsync(HttpMethod.Get, $"Task?_cursor={cursor}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, because);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("begin opnieuw vooraan").And.NotContain(cursor);
    }

    [Fact]
    public async Task Search_NextPage_MayHaveAnotherSize()
    {
        var client = await TaskClient.OnAsync(_scene.Gateway);
        await fixture.BringAsync(5, "stat");
        var first = await client.ReadAsync("Task?priority=stat&_count=2");

        var rest = await client.ReadAsync(first.Next!.Replace("_count=2", "_count=200", StringComparison.Ordinal));

        first.Tasks.Concat(rest.Tasks).Should().HaveCount(first.Total).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Worklist_SecondPage_GoesOnBehindTheFirst()
    {
        await using var scene = await OutreachScene.StartAsync();
        await scene.BringAsync([.. Enumerable.Range(0, 60).Select(place => Tasks.Regular(Morning, daysLeft: 1 + place))]);
        await scene.UntilOfferedAsync(60);
        using var visitor = await Visitor.ComeAsync(scene.Gateway, "planner");
        var first = WebUtility.HtmlDecode(await (await visitor.GetAsync("/werklijst")).Content.ReadAsStringAsync());
        await scene.ExecuteAsync("update task set closed_at = authored_at where last_day < '2026-12-20'");

        var address = first.Split("href=\"").Select(part => part.Split('"')[0]).Single(link => link.Contains("na=", StringComparison.Ordinal));
        var second = await (await visitor.GetAsync(address)).Content.ReadAsStringAsync();
        using var elsewhere = await visitor.GetAsync(address + "&team=vangnet");

        second.Split("/stap\"").Should().HaveCount(11, "ten are left behind the first fifty, also when those before have ended");
        second.Should().Contain("Terug naar het begin");
        elsewhere.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<List<string>> WalkAsync(string query, Func<TaskClient, string, Task> act)
    {
        var client = await TaskClient.OnAsync(_scene.Gateway);
        var shown = new List<string>();
        for (var path = $"Task?{query}"; path is not null;)
        {
            var page = await client.ReadAsync(path);
            foreach (var (task, _, _) in page.Tasks) await act(client, task);
            shown.AddRange(page.Tasks.Select(task => task.Id));
            path = page.Next;
        }

        return shown;
    }

    public sealed class Scene : IAsyncLifetime
    {
        public OutreachScene Outreach { get; private set; } = null!;

        public async Task InitializeAsync() => Outreach = await OutreachScene.StartAsync();

        public async Task<IReadOnlyList<TaskRow>> BringAsync(int count, string priority)
        {
            List<TaskRow> rows =
            [
                .. Enumerable.Range(0, count)
                    .Select(_ => Tasks.Regular(Morning, OutreachScene.Net) with { OfferedAt = Morning, Priority = priority }),
            ];
            await Outreach.DoAsync(session => Tasks.StoreAsync(session, rows));
            return rows;
        }

        public async Task DisposeAsync() => await Outreach.DisposeAsync();
    }
}
