using System.CommandLine;
using Vroegsignalering.Gateway.Privacy;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Removes what has outlived its term; to be run daily by the operator's scheduler.</summary>
public static class PurgeCommand
{
    public static Command Create(StartOptions start)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Toon alleen wat zou worden vernietigd." };
        var command = new Command("purge", "Vernietigt gegevens waarvan de bewaartermijn voorbij is.") { dryRun };
        command.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line), services => RunAsync(ActivatorUtilities.CreateInstance<Purge>(services), line.GetValue(dryRun), stop), stop));
        return command;
    }

    private static async Task<int> RunAsync(Purge purge, bool dryRun, CancellationToken stop)
    {
        var counts = await purge.RunAsync(dryRun, stop);
        var trial = dryRun ? " (proef)" : "";
        foreach (var (tenant, count) in counts.SelectMany(tenant => tenant.Value.Select(count => (tenant.Key, count))))
        {
            Console.WriteLine($"{tenant}  {count.Class,-10} voor {count.CutOff:yyyy-MM-dd}  {count.Rows} rijen{trial}");
        }

        Console.WriteLine($"alle  afgehandelde berichten  {await purge.ForgetMessagesAsync(dryRun, stop)} rijen{trial}");
        if (!dryRun && !await purge.EmptyLogAsync(stop))
        {
            await Console.Error.WriteLineAsync("Wat is vernietigd, staat nog in gateway.db-wal, want iemand las. Voer purge opnieuw uit.");
        }

        return 0;
    }
}
