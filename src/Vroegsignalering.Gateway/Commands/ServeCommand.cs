using System.CommandLine;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Runs the gateway until it is told to stop.</summary>
public static class ServeCommand
{
    /// <summary>Gives a command this body: the command named serve, and the root that stands for it.</summary>
    public static T AddTo<T>(T command, StartOptions start)
        where T : Command
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, stop) => RunAsync(start.Read(line), stop));
        return command;
    }

    public static async Task<int> RunAsync(GatewaySettings settings, CancellationToken stop)
    {
        var unknown = settings.Arguments.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (unknown.Count > 0) throw new StartRefusedException([$"Onbekende opdracht: {string.Join(' ', unknown)}"]);

        await using var gateway = GatewayHost.Create(settings);
        await gateway.RunAsync(stop);
        return 0;
    }
}
