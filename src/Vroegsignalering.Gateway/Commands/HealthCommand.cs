using System.CommandLine;
using Vroegsignalering.Gateway.Hosting;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Asks a running gateway whether it is ready: the health check of a container without curl.</summary>
public static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(StartOptions start)
    {
        var command = new Command("health", "Vraagt een draaiende gateway of hij klaar is: exitcode 0 of 1.");
        command.SetAction((line, stop) => RunAsync(start.Read(line), stop));
        return command;
    }

    public static async Task<int> RunAsync(GatewaySettings settings, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri(Reachable(settings.Urls), "/health/ready"), stop);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("De gateway antwoordt niet.");
            return 1;
        }
    }

    /// <summary>The first address; one that means "every interface" is asked on this machine.</summary>
    private static Uri Reachable(string urls)
    {
        var address = BindingAddress.Parse(urls.Split(';')[0]);
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port).Uri;
    }
}
