using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Pushes the marked resident through the gateway's HTTP surface, and keeps what it said back.</summary>
internal sealed class MarkedCalls(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    private readonly Dictionary<string, string> _tokens = [];

    /// <summary>Heads and bodies of every answer that may hold no person: all but what a team reads of its own task.</summary>
    public ConcurrentQueue<string> Answers { get; } = [];

    /// <summary>Every outcome that the intake has, for single posts.</summary>
    public async Task PostAsync()
    {
        var accepted = await SignalAsync("energie-demo", MarkedResident.Signal("M-1"));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-1"));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-1").Replace("7351948", "7351949", StringComparison.Ordinal));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-2", type: "eindelevering"));
        await SignalAsync("warmte-demo", MarkedResident.Signal("M-3"));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-4", tenant: "0363"));
        await SignalAsync("water-demo", MarkedResident.Signal("M-5", kind: "Water"));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-6").Replace("\"huisnummer\":77", $"\"huisnummer\":\"{MarkedResident.Street}\"", StringComparison.Ordinal));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-7").Replace(MarkedResident.Born, "27-11-1983", StringComparison.Ordinal));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-8").Replace("\"achternaam\"", $"\"{MarkedResident.Surname}\":1,\"achternaam\"", StringComparison.Ordinal));
        await SignalAsync("energie-demo", MarkedResident.Signal("M-9")[..^40]);
        await SignalAsync("energie-demo", MarkedResident.Signal("M-10").Replace("7351948", "\"73519,48\"", StringComparison.Ordinal));
        await WithdrawAsync(accepted.GetProperty("id").GetString()!);
    }

    public async Task DeliverAsync()
    {
        foreach (var path in new[] { "/v1/leveringen/controle", "/v1/leveringen" })
        {
            await SendAsync("corporatie-demo", HttpMethod.Post, path, (MarkedResident.Csv("F"), "text/csv"));
            await SendAsync("corporatie-demo", HttpMethod.Post, path, (MarkedResident.Csv("G").Split('\n', 2)[1], "text/csv"));
            await SendAsync("energie-demo", HttpMethod.Post, path, ($"{MarkedResident.Signal("N-1")}\n{MarkedResident.Signal("N-2")[..^9]}\n", "application/x-ndjson"));
            var delivery = await SendAsync(
                "energie-demo", HttpMethod.Post, path, Json($"[{MarkedResident.Signal("A-1")},{{\"{MarkedResident.Surname}\":"));
            if (delivery is { ValueKind: JsonValueKind.Object } && delivery.Value.TryGetProperty("id", out var id))
                await SendAsync("energie-demo", HttpMethod.Get, $"/v1/leveringen/{id.GetString()}/regels");
        }
    }

    public async Task AskWronglyAsync()
    {
        const string Mark = MarkedResident.Surname;
        await SendAsync(null, HttpMethod.Post, "/v1/signalen", Json(MarkedResident.Signal("M-11")));
        _tokens["niemand"] = Mark;
        await SendAsync("niemand", HttpMethod.Post, "/v1/signalen", Json(MarkedResident.Signal("M-12")));
        await SendAsync("energie-demo", HttpMethod.Post, "/v1/signalen/controle", Json(MarkedResident.Signal("M-13").Replace(MarkedResident.Phone, Mark, StringComparison.Ordinal)));
        await SendAsync("energie-demo", HttpMethod.Get, $"/v1/signalen/{Mark}");
        await SendAsync("energie-demo", HttpMethod.Get, $"/v1/{Mark}?zoek={MarkedResident.Street}");
        await SendAsync("energie-demo", HttpMethod.Get, $"/v1/signalen/{Guid.CreateVersion7()}?naam={Mark}");
        await SendAsync("energie-demo", HttpMethod.Put, "/v1/signalen", Json(MarkedResident.Signal("M-14")));
        await SendAsync("planbord-demo", HttpMethod.Get, $"/fhir/R4/Task?patient.name={Mark}");
        await SendAsync("planbord-demo", HttpMethod.Get, $"/fhir/R4/Task?_sort={Mark}");
        await SendAsync("planbord-demo", HttpMethod.Get, $"/fhir/R4/Patient/{Mark}");
        await SendAsync(null, HttpMethod.Get, $"/{Mark}");
    }

    public async Task PatchAsync(Guid task)
    {
        const string Mark = MarkedResident.Surname;
        foreach (var patch in new[]
        {
            $$$"""[{"op":"replace","path":"/status","value":"{{{Mark}}}"}]""",
            $$$"""[{"op":"add","path":"/{{{Mark}}}","value":"{{{MarkedResident.Street}}}"}]""",
            $$$"""[{"op":"add","path":"/note/-","value":{"text":"{{{Mark}}} {{{MarkedResident.Phone}}}"}}]""",
            $$$"""[{"op":"add","path":"/output/-","value":{"type":{"coding":[{"code":"eerste-gesprek"}]},"valueDate":"{{{Mark}}}"}}]""",
            $$$"""[{"op":"replace","path":"/owner","value":{"reference":"Organization/{{{Mark}}}"}}]""",
            $"[{{\"op\":\"{Mark}",
        })
        {
            await SendAsync("planbord-demo", HttpMethod.Patch, $"/fhir/R4/Task/{task}", (patch, "application/json-patch+json"));
        }
    }

    /// <summary>What the team of the task reads, marks and all: not among the answers.</summary>
    public async Task<string> ReadTaskAsync(Guid task)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/fhir/R4/Location/{task}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync("planbord-demo"));
        using var answer = await _http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<JsonElement> SignalAsync(string partner, string body) =>
        await SendAsync(partner, HttpMethod.Post, "/v1/signalen", Json(body)) ?? default;

    public void Dispose() => _http.Dispose();

    private async Task WithdrawAsync(string signal)
    {
        await SendAsync("energie-demo", HttpMethod.Post, $"/v1/signalen/{signal}/intrekking", Json($$"""{"reden":"{{MarkedResident.Surname}}"}"""));
        await SendAsync("energie-demo", HttpMethod.Post, $"/v1/signalen/{signal}/intrekking", Json("""{"reden":"betaald"}"""));
    }

    private async Task<JsonElement?> SendAsync(
        string? client, HttpMethod method, string path, (string Text, string Type)? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is var (content, type)) request.Content = new StringContent(content, Encoding.UTF8, type);
        if (client is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client));
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Answers.Enqueue($"{(int)answer.StatusCode} {method} {path.Split('?')[0].Replace(MarkedResident.Surname, "…", StringComparison.Ordinal)}\n{answer.Headers}\n{text}");
        return answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && text.Length > 0
            ? JsonDocument.Parse(text).RootElement : null;
    }

    private static (string Text, string Type) Json(string text) => (text, "application/json");

    private async Task<string> TokenAsync(string client)
    {
        if (_tokens.TryGetValue(client, out var known)) return known;
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = "demo" });
        using var answer = await _http.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        return _tokens[client] = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }
}
