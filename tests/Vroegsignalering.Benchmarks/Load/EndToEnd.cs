using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Storage.Insight;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Single posts as fast as the gateway takes them, with crises among them, until all is matched and offered.</summary>
internal static class EndToEnd
{
    private const int Posters = 16;
    private const int CrisesPerSecond = 5;

    public static async Task<int> RunAsync(LoadOptions options)
    {
        await using var gateway = await LoadedGateway.StartAsync(options.Service);
        var watch = new CrisisWatch(gateway, new LoadSignals(gateway.Town, "C"));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds));
        var signals = new LoadSignals(gateway.Town, "E");
        var accept = new Latencies();
        var token = await gateway.TokenAsync("energie-demo");
        var clock = Stopwatch.StartNew();
        var crises = watch.RunAsync(CrisesPerSecond, stop.Token);
        var posted = await Task.WhenAll(Enumerable.Range(0, Posters).Select(_ => PostAsync(gateway, signals, (token, accept), stop.Token)));
        await crises;
        await gateway.SettleAsync();
        var seconds = clock.Elapsed.TotalSeconds;
        await ReportAsync(gateway, posted.Sum() + watch.Posted, seconds, accept, watch);
        return 0;
    }

    private static async Task<int> PostAsync(
        LoadedGateway gateway, LoadSignals signals, (AuthenticationHeaderValue Token, Latencies Accept) with, CancellationToken stop)
    {
        var posted = 0;
        while (!stop.IsCancellationRequested)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/signalen")
            {
                Content = new StringContent(signals.NextJson(crisis: false), Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = with.Token;
            var started = Stopwatch.GetTimestamp();
            using var answer = await gateway.Http.SendAsync(request, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            with.Accept.Add(Stopwatch.GetElapsedTime(started));
            posted++;
        }

        return posted;
    }

    private static async Task ReportAsync(LoadedGateway gateway, int acknowledged, double seconds, Latencies accept, CrisisWatch watch)
    {
        var counts = await gateway.Database.ReadAsync(LedgerStore.CountsAsync, CancellationToken.None);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            signalsPerSecond = Math.Round(acknowledged / seconds),
            acceptP99Ms = accept.Percentile(0.99),
            crisisP99Ms = watch.Visible.Percentile(0.99),
            lost = acknowledged - counts.Signals,
            duplicated = counts.Signals - counts.Receipts,
            peakMegabytes = gateway.PeakMegabytes,
        }));
    }
}
