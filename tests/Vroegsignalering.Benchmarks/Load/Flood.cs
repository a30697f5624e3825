using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Strangers at the token endpoint, half of them with names that nobody has, half guessing at a client that exists; crises come in meanwhile.</summary>
/// <remarks>All from one address, as behind a proxy. The client's hash is a real one; its first token is asked for when the flood is on.</remarks>
internal sealed class Flood(LoadedGateway gateway, int connections) : IDisposable
{
    private const string Client = "partner-onder-vuur";
    private const string Secret = "het geheim van de partner";
    private static readonly TimeSpan CrisisEvery = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan TokenEvery = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Begun = TimeSpan.FromSeconds(1);

    // Not the gateway's own client, whose connections the crises need.
    private readonly HttpClient _strangers = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = gateway.Http.BaseAddress };
    private readonly StatusCounts _unknownNames = new();
    private readonly StatusCounts _wrongSecrets = new();
    private readonly StatusCounts _rightSecrets = new();
    private readonly Latencies _crises = new();
    private readonly Latencies _tokens = new();

    public static async Task<int> RunAsync(LoadOptions options)
    {
        await using var gateway = await LoadedGateway.StartAsync(options.Service, ClientSettings());
        using var flood = new Flood(gateway, options.Connections);
        Console.WriteLine(JsonSerializer.Serialize(await flood.LastAsync(TimeSpan.FromSeconds(options.Seconds))));
        return flood._rightSecrets.Refused == 0 ? 0 : 1;
    }

    public void Dispose() => _strangers.Dispose();

    private static Dictionary<string, string> ClientSettings() => new()
    {
        ["Access__Clients__0__ClientId"] = Client,
        ["Access__Clients__0__SecretHash"] = SecretHash.Of(Secret, SecretHash.LeastRounds).ToString(),
        ["Access__Clients__0__Role"] = "signaalpartner",
        ["Access__Clients__0__Scopes__0"] = Scopes.WriteSignals,
    };

    private async Task<object> LastAsync(TimeSpan duration)
    {
        var partner = await gateway.TokenAsync("energie-demo");
        using var stop = new CancellationTokenSource(duration);
        var strangers = Enumerable.Range(0, connections).Select(number => StrangerAsync(number, stop.Token)).ToList();
        var crises = PostCrisesAsync(partner, stop.Token);
        var first = await FirstTokenAsync();
        await AskTokensAsync(stop.Token);
        await crises;
        await Task.WhenAll(strangers);
        return new
        {
            crises = _crises.Count,
            crisisP50Ms = _crises.Percentile(0.5),
            crisisP99Ms = _crises.Percentile(0.99),
            firstTokenMs = Math.Round(first.TotalMilliseconds),
            rightSecrets = _rightSecrets.Total,
            rightSecretsRefused = _rightSecrets.Refused,
            tokenP99Ms = _tokens.Percentile(0.99),
            unknownNames = _unknownNames.ByStatus,
            wrongSecrets = _wrongSecrets.ByStatus,
            peakMegabytes = gateway.PeakMegabytes,
        };
    }

    private async Task StrangerAsync(int number, CancellationToken stop)
    {
        var (name, counts) = number % 2 == 0 ? ($"niemand-{number}", _unknownNames) : (Client, _wrongSecrets);
        for (var guess = 0; !stop.IsCancellationRequested; guess++) counts.Add(await AskAsync(_strangers, name, $"gok {number} {guess}"));
    }

    private async Task PostCrisesAsync(AuthenticationHeaderValue token, CancellationToken stop)
    {
        var signals = new LoadSignals(gateway.Town, "F");
        using var ticks = new PeriodicTimer(CrisisEvery);
        var posts = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            await ticks.WaitForNextTickAsync(CancellationToken.None);
            posts.Add(PostAsync(signals.NextJson(crisis: true), token));
        }

        await Task.WhenAll(posts);
    }

    private async Task PostAsync(string crisis, AuthenticationHeaderValue token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/signalen") { Content = new StringContent(crisis, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token;
        var started = Stopwatch.GetTimestamp();
        using var answer = await gateway.Http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        _crises.Add(Stopwatch.GetElapsedTime(started));
    }

    // As a partner does after a restart of the gateway, when nothing is known of its secret yet.
    private async Task<TimeSpan> FirstTokenAsync()
    {
        await Task.Delay(Begun);
        var started = Stopwatch.GetTimestamp();
        _rightSecrets.Add(await AskAsync(gateway.Http, Client, Secret));
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task AskTokensAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            _rightSecrets.Add(await AskAsync(gateway.Http, Client, Secret));
            _tokens.Add(Stopwatch.GetElapsedTime(started));
            await Task.Delay(TokenEvery, CancellationToken.None);
        }
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient http, string client, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
        });
        using var answer = await http.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
