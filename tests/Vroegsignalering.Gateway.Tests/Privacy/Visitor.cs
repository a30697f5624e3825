using System.Text.RegularExpressions;
using Vroegsignalering.Gateway.Tests.Hosting;

namespace Vroegsignalering.Gateway.Tests.Privacy;

/// <summary>A person with a browser that keeps cookies, logged in or not.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    private Visitor(Uri address) => _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    public static Task<Visitor> ComeAsync(RunningGateway gateway, string? user, string? accept = null) =>
        ComeAsync(gateway.Http.BaseAddress!, user, accept);

    public static async Task<Visitor> ComeAsync(Uri gateway, string? user, string? accept = null)
    {
        var visitor = new Visitor(gateway);
        if (accept is not null) visitor._http.DefaultRequestHeaders.Add("Accept", accept);
        if (user is not null) await visitor.SendAsync("/inloggen", await visitor.GetAsync("/inloggen"), ("gebruikersnaam", user), ("wachtwoord", "demo"));
        return visitor;
    }

    /// <summary>A machine that walks the pages with its token.</summary>
    public static Visitor WithToken(Uri gateway, string token)
    {
        var visitor = new Visitor(gateway);
        visitor._http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return visitor;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        return await _http.SendAsync(request);
    }

    /// <summary>Sends a form with the antiforgery token of the page it stands on.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, HttpResponseMessage page, params (string Name, string Value)[] fields)
    {
        var token = AntiforgeryField().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await _http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();
}
