using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Storage.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Plays the partners: each logs in and posts over HTTP, as its own system would.</summary>
internal sealed class DemoPlayer(GatewayDatabase database, Uri gateway, DemoTally tally) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = gateway };
    private readonly Dictionary<PartnerId, AuthenticationHeaderValue> _tokens = [];
    private readonly Dictionary<string, string> _signals = [];

    public async Task PlayAsync(IReadOnlyList<DemoStep> steps, ProgressTask progress, CancellationToken stop)
    {
        foreach (var step in steps)
        {
            await step.Match(post => PostAsync(post, stop), withdrawal => WithdrawAsync(withdrawal, stop), delivery => DeliverAsync(delivery, stop));
            progress.Increment(1);
        }
    }

    /// <summary>Waits until every message has been carried and every signal decided on.</summary>
    public async Task SettleAsync(CancellationToken stop)
    {
        while (await database.ReadAsync(LedgerStore.UnsettledAsync, stop) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), stop);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(DemoStep.Post step, CancellationToken stop)
    {
        if (step.Hazard >= DemoHazard.SentTwice)
        {
            // What follows an earlier signal shows its effect only once that one has been taken up.
            await SettleAsync(stop);
        }

        using var content = new StringContent(step.Body, Encoding.UTF8, "application/json");
        using var answer = await SendAsync(step.Partner, "/v1/signalen", content, stop);
        tally.Count(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (answer.IsSuccessStatusCode)
        {
            var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
            _signals[step.Reference] = receipt.GetProperty("id").GetString()!;
        }
    }

    private async Task WithdrawAsync(DemoStep.Withdrawal step, CancellationToken stop)
    {
        await SettleAsync(stop);
        using var content = JsonContent.Create(new { reden = step.Reason });
        using var answer = await SendAsync(step.Partner, $"/v1/signalen/{_signals[step.Reference]}/intrekking", content, stop);
        await AcceptedAsync(answer, stop);
        tally.Count("ingetrokken");
    }

    private async Task DeliverAsync(DemoStep.Delivery step, CancellationToken stop)
    {
        using var content = new StringContent(step.Csv, Encoding.UTF8, "text/csv");
        using var answer = await SendAsync(step.Partner, "/v1/leveringen", content, stop);
        await AcceptedAsync(answer, stop);
        tally.Count("rijen in levering", step.Rows);
    }

    // What a partner of the demo sends on purpose is refused on purpose; these are not.
    private static async Task AcceptedAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(stop)}");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(PartnerId partner, string path, HttpContent content, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = await TokenAsync(partner, stop);
        return await _http.SendAsync(request, stop);
    }

    private async Task<AuthenticationHeaderValue> TokenAsync(PartnerId partner, CancellationToken stop)
    {
        if (_tokens.TryGetValue(partner, out var known))
        {
            return known;
        }

        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = partner.Value,
            ["client_secret"] = DemoIdentities.Secret,
        });
        using var answer = await _http.PostAsync(new Uri("/oauth/token", UriKind.Relative), form, stop);
        answer.EnsureSuccessStatusCode();
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
        return _tokens[partner] = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }
}
