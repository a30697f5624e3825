using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Loads the towns, plays the month through the gateway's own HTTP intake, and sums up in the terminal.</summary>
internal sealed class DemoRun(GatewayDatabase database, TenantDirectory tenants, GatewaySettings settings, TimeProvider time)
{
    private const string InUse = "De database is niet van deze demo: geef de demo een lege database, of haar eigen map met --data.";

    private readonly IAnsiConsole _console = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    /// <summary>Holds the day that was played; what was broken off goes on with it, what was finished is not played again.</summary>
    /// <remarks>Beside an empty database it counts for nothing: that of the service profile may be a new one.</remarks>
    private string Marker => Path.Combine(settings.DataFolder, "demo.txt");

    public async Task PlayAsync(Uri gateway, CancellationToken stop)
    {
        var started = time.GetTimestamp();
        _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"De gateway luistert op [bold]{gateway}[/]");
        var (today, finished) = await StandAsync(stop);
        var tally = new DemoTally();
        if (!finished)
        {
            PrivateFiles.Make(Marker);
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

    private async Task<(DateOnly Today, bool Finished)> StandAsync(CancellationToken stop)
    {
        if ((await database.ReadAsync(CovenantStore.TenantsAsync, stop)).Count == 0) return (DutchTime.DateOf(time.GetUtcNow()), false);
        if (!File.Exists(Marker)) throw new StartRefusedException([InUse]);
        var words = (await File.ReadAllTextAsync(Marker, stop)).Split(' ');
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
