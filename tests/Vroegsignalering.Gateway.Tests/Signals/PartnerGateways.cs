using System.Collections.Concurrent;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>The gateways of one test class, each started when a test first asks for its profile.</summary>
public sealed class PartnerGateways : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PartnerGateway>>> _running = new();

    public Task<PartnerGateway> OnAsync(string profile) => _running.GetOrAdd(profile, name => new(() => PartnerGateway.StartAsync(name))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var running in _running.Values) await (await running.Value).DisposeAsync();
    }
}
