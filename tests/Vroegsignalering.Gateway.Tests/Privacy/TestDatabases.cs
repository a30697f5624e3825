using System.Collections.Concurrent;

namespace Vroegsignalering.Gateway.Tests.Privacy;

/// <summary>The databases of one test class, each made when a test first asks for it.</summary>
public sealed class TestDatabases : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> _open = new();

    public Task<TestDatabase> OpenAsync(string kind) => _open.GetOrAdd(kind, name => new(() => TestDatabase.CreateAsync(name))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var open in _open.Values) await (await open.Value).DisposeAsync();
    }
}
