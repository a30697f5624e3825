using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Storage.Insight;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Posts crises at a steady rate and watches over FHIR, as a scheduler's system would, until their tasks are visible.</summary>
internal sealed class CrisisWatch(LoadedGateway gateway, LoadSignals signals)
{
    private readonly ConcurrentDictionary<Guid, long> _accepted = new();
    private readonly ConcurrentDictionary<Guid, long> _visible = new();

    /// <summary>From the receipt to the task on <c>/fhir/R4/Task</c>.</summary>
    public Latencies Visible { get; } = new();

    public int Posted => _accepted.Count;

    public async Task RunAsync(int perSecond, CancellationToken stop)
    {
        var partner = await gateway.TokenAsync("energie-demo");
        var scheduler = await gateway.TokenAsync("planbord-demo");
        var watching = new CancellationTokenSource();
        var watch = WatchAsync(scheduler, watching.Token);
        using var ticks = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        var posts = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            await ticks.WaitForNextTickAsync(CancellationToken.None);
            posts.Add(PostAsync(partner));
        }

        await Task.WhenAll(posts);
        await UntilAllVisibleAsync();
        await watching.CancelAsync();
        await watch;
        await MeasureAsync();
    }

    private async Task PostAsync(AuthenticationHeaderValue token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/signalen")
        {
            Content = new StringContent(signals.NextJson(crisis: true), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token;
        using var answer = await gateway.Http.SendAsync(request);
        var receipt = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        _accepted[receipt.GetProperty("id").GetGuid()] = Stopwatch.GetTimestamp();
    }

    private async Task WatchAsync(AuthenticationHeaderValue token, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/fhir/R4/Task?priority=urgent,asap,stat&_sort=-_lastUpdated&_count=20");
            request.Headers.Authorization = token;
            using var answer = await gateway.Http.SendAsync(request, CancellationToken.None);
            var bundle = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(CancellationToken.None);
            var now = Stopwatch.GetTimestamp();
            if (bundle.TryGetProperty("entry", out var entries))
            {
                foreach (var entry in entries.EnumerateArray())
                {
                    _visible.TryAdd(Guid.Parse(entry.GetProperty("resource").GetProperty("id").GetString()!, CultureInfo.InvariantCulture), now);
                }
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }

    private async Task UntilAllVisibleAsync()
    {
        var patience = Stopwatch.StartNew();
        while (_visible.Count < _accepted.Count && patience.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(50);
        }
    }

    private async Task MeasureAsync()
    {
        var tasks = await gateway.Database.ReadAsync(LedgerStore.CrisisTasksAsync, CancellationToken.None);
        foreach (var (task, signal) in tasks)
        {
            if (_visible.TryGetValue(task, out var seen) && _accepted.TryGetValue(signal, out var accepted))
            {
                Visible.Add(seen > accepted ? Stopwatch.GetElapsedTime(accepted, seen) : TimeSpan.Zero);
            }
        }
    }
}
