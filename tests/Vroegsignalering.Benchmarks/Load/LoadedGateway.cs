using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>A gateway in a process of its own, on a fresh database that holds the demo's towns, the home town grown.</summary>
internal sealed class LoadedGateway : IAsyncDisposable
{
    // A town in which a file of 100,000 rows meets most households twice or three times, as a year of signals does.
    private const int Residents = 120_000;

    private const int WarmUpRows = 2_000;
    private const int WarmUpCrisesPerSecond = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private readonly Process _process;

    private LoadedGateway(GatewayDatabase database, DemoTown town, Process process, Uri address)
    {
        (Database, Town, _process) = (database, town, process);
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
    }

    public GatewayDatabase Database { get; }

    public DemoTown Town { get; }

    public HttpClient Http { get; }

    /// <summary>The most memory the gateway held so far, in megabytes.</summary>
    public int PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return (int)(_process.PeakWorkingSet64 / (1024 * 1024));
        }
    }

    /// <summary>A gateway that answers, warmed up.</summary>
    /// <param name="service">On PostgreSQL and RabbitMQ, or on SQLite.</param>
    /// <param name="settings">What it is told besides, as its environment.</param>
    public static async Task<LoadedGateway> StartAsync(bool service, IReadOnlyDictionary<string, string>? settings = null)
    {
        var servers = await FreshServers.OpenAsync(service);
        var database = servers.Database;
        var town = DemoRegister.Home(Residents);
        await database.InTransactionAsync(
            session => DemoData.LoadAsync(session, [town, DemoRegister.Neighbour()], TimeProvider.System.GetUtcNow()), CancellationToken.None);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var gateway = new LoadedGateway(database, town, Start(servers, address, settings ?? new Dictionary<string, string>()), address);
        try
        {
            await gateway.UntilReadyAsync();
            await gateway.WarmUpAsync();
            return gateway;
        }
        catch
        {
            // Its process would outlive ours and hold the terminal.
            await gateway.DisposeAsync();
            throw;
        }
    }

    public async Task<AuthenticationHeaderValue> TokenAsync(string client)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = "demo",
        });
        using var answer = await Http.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        var token = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }

    /// <summary>Waits until every signal is decided and every message has gone.</summary>
    public async Task SettleAsync()
    {
        while (await Database.ReadAsync(LedgerStore.UnsettledAsync, CancellationToken.None) > 0)
        {
            await Task.Delay(500);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        await Database.DisposeAsync();
    }

    private static Process Start(FreshServers servers, Uri address, IReadOnlyDictionary<string, string> settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Vroegsignalering.Gateway.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", address.ToString(), "--data", servers.Folder])
        {
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Default"] = "Warning" },
        };
        foreach (var (name, value) in servers.Settings.Concat(settings))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
            {
                Console.Error.WriteLine(text);
            }
        };
        process.BeginOutputReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A gateway in use: its code compiled, its tables not empty, and the planner knowing what is in them, as it would within a minute.
    private async Task WarmUpAsync()
    {
        await SignalFile.Of(new LoadSignals(Town, "W"), WarmUpRows).PostAsync(this);
        using var enough = new CancellationTokenSource(WarmUp);
        await Task.WhenAll(
            new CrisisWatch(this, new LoadSignals(Town, "X")).RunAsync(WarmUpCrisesPerSecond, enough.Token),
            new Posters(Http, "/v1/signalen", await TokenAsync("energie-demo")).RunAsync(new LoadSignals(Town, "Y"), enough.Token));
        await SettleAsync();
        await Database.AnalyseAsync(CancellationToken.None);
    }

    private async Task UntilReadyAsync()
    {
        for (var left = 600; left > 0; left--)
        {
            try
            {
                if (await Readiness.IsWholeAsync(Http))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The gateway did not become ready.");
    }
}
