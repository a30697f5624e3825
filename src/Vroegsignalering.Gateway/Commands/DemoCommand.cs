using System.CommandLine;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Runs the gateway with a fictional municipality and a month of signals.</summary>
public static class DemoCommand
{
    public static Command Create(StartOptions start)
    {
        var exit = new Option<bool>("--exit") { Description = "Stop na de samenvatting." };
        var command = new Command("demo", "Start de gateway met een verzonnen gemeente en een maand signalen.") { exit };
        command.SetAction((line, stop) => RunAsync(start.Read(line) with { Mode = StartMode.Demo }, line.GetValue(exit), stop));
        return command;
    }

    private static async Task<int> RunAsync(GatewaySettings settings, bool exit, CancellationToken stop)
    {
        await using var gateway = GatewayHost.Create(settings);
        await gateway.StartAsync(stop);
        try
        {
            await ActivatorUtilities.CreateInstance<DemoRun>(gateway.Services).PlayAsync(new Uri(gateway.Urls.First()), stop);
            if (!exit) await gateway.WaitForShutdownAsync(stop);
        }
        finally
        {
            await gateway.StopAsync(CancellationToken.None);
        }

        return 0;
    }
}
