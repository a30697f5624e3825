using System.Diagnostics;
using System.Text.Json;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>One big CSV file, and fifty crises a second while it is taken in and matched.</summary>
internal static class FileWithCrises
{
    private const int CrisesPerSecond = 50;

    public static async Task<int> RunAsync(LoadOptions options)
    {
        await using var gateway = await LoadedGateway.StartAsync(options.Service);
        var file = SignalFile.Of(new LoadSignals(gateway.Town, "F"), options.Rows);
        using var stop = new CancellationTokenSource();
        var watch = new CrisisWatch(gateway, new LoadSignals(gateway.Town, "C"));
        var crises = options.Seconds > 0 ? watch.RunAsync(CrisesPerSecond, stop.Token) : Task.CompletedTask;

        var clock = Stopwatch.StartNew();
        var report = await file.PostAsync(gateway);
        var accepted = clock.Elapsed;
        var peak = gateway.PeakMegabytes;
        await stop.CancelAsync();
        await crises;
        await gateway.SettleAsync();
        Console.WriteLine(report);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            rows = options.Rows,
            acceptedSeconds = Math.Round(accepted.TotalSeconds, 2),
            settledSeconds = Math.Round(clock.Elapsed.TotalSeconds, 2),
            peakMegabytesAtReport = peak,
            peakMegabytes = gateway.PeakMegabytes,
            crises = watch.Posted,
            crisisP50Ms = watch.Visible.Percentile(0.50),
            crisisP99Ms = watch.Visible.Percentile(0.99),
        }));
        return 0;
    }
}
