using System.Diagnostics;
using System.Text.Json;
using Vroegsignalering.Storage.Insight;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Single posts as fast as the gateway takes them, with crises among them, until all is matched and offered; beside the bare path.</summary>
internal static class EndToEnd
{
    private const int CrisesPerSecond = 5;

    public static async Task<int> RunAsync(LoadOptions options)
    {
        var baseline = await BarePath.MeasureAsync(options);
        await using var gateway = await LoadedGateway.StartAsync(options.Service);
        var watch = new CrisisWatch(gateway, new LoadSignals(gateway.Town, "C"));
        var posters = new Posters(gateway.Http, "/v1/signalen", await gateway.TokenAsync("energie-demo"));
        var before = await gateway.Database.ReadAsync(LedgerStore.CountsAsync, CancellationToken.None);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds));
        var clock = Stopwatch.StartNew();
        var crises = watch.RunAsync(CrisesPerSecond, stop.Token);
        var posted = await posters.RunAsync(new LoadSignals(gateway.Town, "E"), stop.Token);
        await crises;
        await gateway.SettleAsync();
        var acknowledged = posted + watch.Posted;
        var perSecond = acknowledged / clock.Elapsed.TotalSeconds;
        var counts = await gateway.Database.ReadAsync(LedgerStore.CountsAsync, CancellationToken.None);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            signalsPerSecond = Math.Round(perSecond),
            acceptP99Ms = posters.Accept.Percentile(0.99),
            crisisP99Ms = watch.Visible.Percentile(0.99),
            baselinePerSecond = Math.Round(baseline),
            ratio = Math.Round(perSecond / baseline, 3),
            lost = before.Signals + acknowledged - counts.Signals,
            duplicated = counts.Signals - counts.Receipts,
            peakMegabytes = gateway.PeakMegabytes,
        }));
        return 0;
    }
}
