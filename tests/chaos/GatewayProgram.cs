using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vroegsignalering.Chaos;

/// <summary>A gateway in a process of its own on one address, killed and started again at will; keeps all it prints.</summary>
internal sealed class GatewayProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly StringBuilder _output = new();
    private Process _process;

    private GatewayProgram(Installation installation, IReadOnlyDictionary<string, string?> settings)
    {
        _folder = installation.NewDataFolder();
        _settings = installation.Configuration.Concat(settings).ToDictionary();
        _process = Launch();
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Everything it printed so far, on both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Starts one, with settings of its own on top of the installation's.</summary>
    public static async Task<GatewayProgram> StartAsync(Installation installation, params IEnumerable<(string Key, string Value)> settings)
    {
        var program = new GatewayProgram(installation, settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value));
        await program.UntilReadyAsync();
        return program;
    }

    /// <summary>Starts two at the same moment.</summary>
    public static Task<GatewayProgram[]> StartTwoAsync(Installation installation) =>
        Task.WhenAll(StartAsync(installation), StartAsync(installation));

    /// <summary>Runs a command that ends by itself.</summary>
    public static Task<(int Exit, string Output)> RunAsync(Installation installation, params IEnumerable<string> arguments) =>
        RunAsync(Start(installation.NewDataFolder(), installation.Configuration, arguments));

    /// <summary>Runs a command that ends by itself on a data folder, embedded.</summary>
    public static Task<(int Exit, string Output)> RunAsync(DirectoryInfo folder, params IEnumerable<string> arguments) =>
        RunAsync(Start(folder.FullName, new Dictionary<string, string?>(), arguments));

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task RestartAsync()
    {
        _process.Dispose();
        _process = Launch();
        await UntilReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static async Task<(int Exit, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static ProcessStartInfo Start(string folder, IReadOnlyDictionary<string, string?> configuration, IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Vroegsignalering.Gateway.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments, "--data", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var (key, value) in configuration)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    // Below the range of outgoing connections, or one of those could take the port while the gateway is down.
    private static int FreePort()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(20_000, 32_000));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: the next draw.
            }
        }
    }

    private Process Launch()
    {
        var process = Process.Start(Start(_folder, _settings, ["serve", "--urls", Address.ToString()]))!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            lock (_output) _output.AppendLine(text);
        }
    }

    private async Task UntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        await Deadline.UntilAsync(
            "the gateway and its bus are well",
            async () => await Readiness.IsWholeAsync(http),
            Patience);
    }
}
