using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Chaos;

/// <summary>Partners that send every signal until they have a receipt for it, as the covenant asks of them.</summary>
internal sealed class Partners(Func<Uri> gateway) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentDictionary<(Uri, string), AuthenticationHeaderValue> _tokens = [];
    private readonly ConcurrentQueue<Acknowledgement> _held = [];

    public IReadOnlyList<Acknowledgement> Held => [.. _held];

    /// <summary>Posts one signal until it is acknowledged.</summary>
    public async Task PostAsync(string partner, string reference, string body, CancellationToken stop)
    {
        var (answer, tries) = await SendAsync(partner, "/v1/signalen", body, stop);
        _held.Enqueue(new Acknowledgement(partner, reference, answer.GetProperty("id").GetGuid()) { Troubled = tries > 1 });
    }

    /// <summary>Posts a file until it is acknowledged as a whole.</summary>
    public async Task DeliverAsync(string partner, IReadOnlyList<(string Reference, string Body)> rows, CancellationToken stop)
    {
        var (_, tries) = await SendAsync(partner, "/v1/leveringen", $"[{string.Join(",\n", rows.Select(row => row.Body))}]", stop);
        foreach (var (reference, _) in rows)
        {
            _held.Enqueue(new Acknowledgement(partner, reference, Signal: null) { Troubled = tries > 1 });
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(JsonElement Answer, int Tries)> SendAsync(string partner, string path, string body, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            if (await TryAsync(partner, path, body, stop) is { } answer) return (answer, tries);
            await Task.Delay(Pause, stop);
        }
    }

    // Whatever is wrong with line, gateway or servers: null, and the partner tries again. A refusal is a fault of the test.
    private async Task<JsonElement?> TryAsync(string partner, string path, string body, CancellationToken stop)
    {
        var address = gateway();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, path))
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = await TokenAsync(address, partner, stop);
            using var answer = await _http.SendAsync(request, stop);
            if (answer.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError)
                throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}");
            return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<JsonElement>(stop) : null;
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or JsonException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<AuthenticationHeaderValue> TokenAsync(Uri address, string partner, CancellationToken stop)
    {
        if (_tokens.TryGetValue((address, partner), out var known)) return known;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = partner,
            ["client_secret"] = "demo",
        });
        using var answer = await _http.PostAsync(new Uri(address, "/oauth/token"), form, stop);
        var token = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(stop);
        return _tokens[(address, partner)] = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }
}
