using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting;

/// <summary>The real gateway on a real Kestrel on a free port, with a data folder of its own.</summary>
public sealed class RunningGateway : IAsyncDisposable
{
    private readonly DirectoryInfo _data;
    private readonly WebApplication _application;

    private RunningGateway(DirectoryInfo data, WebApplication application)
    {
        (_data, _application) = (data, application);
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _application.Services;

    public string DataFolder => _data.FullName;

    public static async Task<RunningGateway> StartAsync(Func<GatewaySettings, GatewaySettings>? change = null, Action<WebApplication>? map = null)
    {
        var data = Directory.CreateTempSubdirectory("gateway-");
        var settings = new GatewaySettings { Urls = "http://127.0.0.1:0", DataFolder = data.FullName, EnvironmentName = "Development" };
        var application = GatewayHost.Create(change?.Invoke(settings) ?? settings);
        map?.Invoke(application);
        await application.StartAsync();
        return new RunningGateway(data, application);
    }

    /// <summary>Loads the demo's municipalities and covenants, without residents.</summary>
    public Task LoadDemoAsync() => Services.GetRequiredService<GatewayDatabase>().InTransactionAsync(
        session => DemoData.LoadAsync(session, [], TimeProvider.System.GetUtcNow()), CancellationToken.None);

    public async Task<string> TokenAsync(string client, string? scope = null)
    {
        using var answer = await AskTokenAsync(("client_id", client), ("client_secret", "demo"), ("scope", scope));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async Task<HttpResponseMessage> AskTokenAsync(params IEnumerable<(string Name, string? Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Prepend(("grant_type", "client_credentials"))
            .Where(field => field.Item2 is not null)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2!)));
        return await Http.PostAsync("/oauth/token", form);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
