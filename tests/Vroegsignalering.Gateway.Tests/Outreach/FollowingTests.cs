using System.Globalization;
using FluentAssertions.Execution;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Two gateways on one database, one of them with a clock that is slow: whoever follows the tasks sees every change (decision 0016).</summary>
public sealed class FollowingTests
{
    private const int Writers = 8;
    private static readonly string[] Steps = ["received", "accepted", "in-progress"];

    // GATEWAY_TEST_CHANGES asks for more than fit in a run of all tests.
    private static readonly int Changes = int.Parse(Environment.GetEnvironmentVariable("GATEWAY_TEST_CHANGES") ?? "900", CultureInfo.InvariantCulture);

    [Theory, OnServersData]
    public async Task Followers_WhileEightWriteThroughTwoGateways_SeeEveryChange(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind, TimeProvider.System.GetUtcNow());
        await using var prompt = await scene.RunAnotherAsync(TimeProvider.System);
        await using var slow = await scene.RunAnotherAsync(new LateClock(TimeSpan.FromSeconds(1)));
        var client = await TaskClient.OnAsync(prompt);
        var other = await TaskClient.OnAsync(slow);
        var tasks = await BringAsync(scene);
        var crises = tasks.Take(tasks.Count / 4).ToList();
        var work = tasks.Skip(crises.Count).Index().GroupBy(task => task.Index % Writers, task => task.Item).ToList();

        using var finished = new CancellationTokenSource();
        var exact = new Poller(client, moment => moment);
        var rough = new Poller(other, InMilliseconds);
        var polls = Task.WhenAll(exact.RunAsync(finished.Token), rough.RunAsync(finished.Token));
        var reader = ReadAndChangeAsync(client);
        await Task.WhenAll(work.Select(of => WriteAsync(of.Key % 2 == 0 ? client : other, [.. of])));
        var shown = await reader;
        await finished.CancelAsync();
        await polls;

        using var all = new AssertionScope();
        shown.Should().BeEquivalentTo(crises, "who changes what is read is shown each once");
        exact.Unseen(client.Versions, other.Versions).Should().Be(0, "of {0} changes", Changes);
        rough.Unseen(client.Versions, other.Versions).Should().Be(0, "with moments cut to milliseconds");
    }

    private static async Task<IReadOnlyList<string>> BringAsync(OutreachScene scene)
    {
        // A quarter is changed once, by who reads it; the others three times.
        var count = Changes * 2 / 5;
        var arrived = scene.Clock.Now;
        List<TaskRow> rows =
        [
            .. Enumerable.Range(0, count).Select(place => (place < count / 4 ? Tasks.Crisis(arrived) : Tasks.Regular(arrived)) with { OfferedAt = arrived }),
        ];
        await scene.DoAsync(session => Tasks.StoreAsync(session, rows));
        return [.. rows.Select(row => row.TaskId.ToString())];
    }

    private static async Task WriteAsync(TaskClient client, IReadOnlyList<string> tasks)
    {
        foreach (var status in Steps)
        {
            foreach (var task in tasks) await client.StepAsync(task, status);
        }
    }

    private static async Task<IReadOnlyList<string>> ReadAndChangeAsync(TaskClient client)
    {
        var shown = new List<string>();
        for (var path = "Task?status=requested&priority=stat&_count=10"; path is not null;)
        {
            var page = await client.ReadAsync(path);
            foreach (var (task, _, _) in page.Tasks) await client.StepAsync(task, "received");
            shown.AddRange(page.Tasks.Select(task => task.Id));
            path = page.Next;
        }

        return shown;
    }

    // As new Date(...).toISOString() does.
    private static string InMilliseconds(string moment) =>
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToString("yyyy-MM-dd'T'HH:mm:ss.fffK", CultureInfo.InvariantCulture);

    private sealed class LateClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - by;
    }

    /// <summary>Asks over and over what changed since the last it saw, and follows nothing.</summary>
    private sealed class Poller(TaskClient client, Func<string, string> keep)
    {
        private readonly Dictionary<string, int> _seen = [];
        private string _last = "2026-01-01";

        public async Task RunAsync(CancellationToken finished)
        {
            while (!finished.IsCancellationRequested)
            {
                if (!await SeesMoreAsync()) await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
            }

            while (await SeesMoreAsync())
            {
            }
        }

        /// <summary>How many versions, of those that were written, no poll showed as such or overtaken by a later one.</summary>
        public int Unseen(params IEnumerable<IReadOnlyCollection<(string Task, int Version)>> written) =>
            written.SelectMany(of => of).Count(change => _seen.GetValueOrDefault(change.Task) < change.Version);

        private async Task<bool> SeesMoreAsync()
        {
            var page = await client.ReadAsync($"Task?_lastUpdated=ge{Uri.EscapeDataString(_last)}&_sort=_lastUpdated&_count=50");
            var news = page.Tasks.Where(task => _seen.GetValueOrDefault(task.Id) < task.Version).ToList();
            foreach (var (id, version, _) in news) _seen[id] = version;
            if (page.Tasks.Count > 0) _last = keep(page.Tasks[^1].Moment);
            return news.Count > 0;
        }
    }
}
