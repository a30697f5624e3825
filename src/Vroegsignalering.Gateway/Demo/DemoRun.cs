using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Loads the towns, plays the month through the gateway's own HTTP intake, and sums up in the terminal.</summary>
internal sealed class DemoRun(GatewayDatabase database, TenantDirectory tenants, GatewaySettings settings, TimeProvider time)
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    /// <summary>Holds the day that was played; a demo that was broken off goes on with that day, one that was finished is not played again.</summary>
    private string Marker => Path.Combine(settings.DataFolder, "demo.txt");

    public async Task PlayAsync(Uri gateway, CancellationToken stop)
    {
        var started = time.GetTimestamp();
        _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"De gateway luistert op [bold]{gateway}[/]");
        var (today, finished) = ReadMarker();
        var tally = new DemoTally();
        if (!finished)
        {
            await File.WriteAllTextAsync(Marker, today.ToString("O", CultureInfo.InvariantCulture), stop);
            var steps = await LoadAsync(today, stop);
            using var player = new DemoPlayer(database, gateway, tally);
            await _console.Progress().StartAsync(progress => player.PlayAsync(steps, progress.AddTask("Een maand signalen", maxValue: steps.Count), stop));
            await player.SettleAsync(stop);
            await File.AppendAllTextAsync(Marker, " klaar", stop);
        }

        await new DemoSummary(database, _console).WriteAsync(tally, gateway, stop);
        _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Klaar in {time.GetElapsedTime(started).TotalSeconds:0.0} s. Stoppen met Ctrl-C.");
    }

    private (DateOnly Today, bool Finished) ReadMarker()
    {
        if (!File.Exists(Marker))
        {
            return (DutchTime.DateOf(time.GetUtcNow()), false);
        }

        var words = File.ReadAllText(Marker).Split(' ');
        return (DateOnly.Parse(words[0], CultureInfo.InvariantCulture), words.Length > 1);
    }

    private async Task<IReadOnlyList<DemoStep>> LoadAsync(DateOnly today, CancellationToken stop)
    {
        var (home, neighbour) = (DemoRegister.Home(), DemoRegister.Neighbour());
        await database.InTransactionAsync(session => DemoData.LoadAsync(session, [home, neighbour], time.GetUtcNow()), stop);
        tenants.Forget();
        return DemoSignals.Plan(home, neighbour, today);
    }
}
