using System.Diagnostics;

namespace Vroegsignalering.Gateway.Tests.Hosting;

/// <summary>The gateway as a process of its own, with all it prints.</summary>
public sealed class GatewayProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("gateway-");
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private GatewayProcess(string environment, params IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Vroegsignalering.Gateway.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments, "--data", _data.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment },
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>A gateway that answers on this address.</summary>
    public static async Task<GatewayProcess> ListenAsync(Uri address)
    {
        var gateway = new GatewayProcess("Development", "serve", "--urls", address.ToString());
        using var http = new HttpClient { BaseAddress = address };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await AnswersAsync(http)) await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        return gateway;
    }

    /// <summary>Exit code, standard output and standard error of a command that ends by itself.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(string environment, params IEnumerable<string> arguments)
    {
        await using var gateway = new GatewayProcess(environment, arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await gateway._process.WaitForExitAsync(patience.Token);
        return (gateway._process.ExitCode, await gateway._output, await gateway._errors);
    }

    /// <summary>Stops the gateway and returns everything it printed.</summary>
    public async Task<string> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return await _output + await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/health/live")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
