using Microsoft.Data.Sqlite;
using Npgsql;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A migrated database of a test's own, on SQLite or, in a database of its own, on PostgreSQL.</summary>
internal sealed class RegisterDatabase : IAsyncDisposable
{
    private readonly Func<Task> _remove;

    private RegisterDatabase(GatewayDatabase gateway, Func<Task> remove) => (Gateway, _remove) = (gateway, remove);

    public static string? Server => Environment.GetEnvironmentVariable("GATEWAY_TEST_POSTGRES");

    public GatewayDatabase Gateway { get; }

    public static async Task<RegisterDatabase> CreateAsync(string kind = "SQLite")
    {
        var database = kind == "SQLite" ? InFile() : await OnServerAsync();
        await database.Gateway.MigrateAsync(CancellationToken.None);
        return database;
    }

    public Task<T> DoAsync<T>(Func<Session, Task<T>> work) => Gateway.InTransactionAsync(work, CancellationToken.None);

    public Task DoAsync(Func<Session, Task> work) => Gateway.InTransactionAsync(work, CancellationToken.None);

    /// <summary>Everybody in the register.</summary>
    public Task<List<Registration>> AllAsync(Gemeentecode tenant) => DoAsync(async session =>
    {
        var all = new List<Registration>();
        await foreach (var registration in RegisterStore.AllAsync(session, tenant)) all.Add(registration);
        return all;
    });

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await _remove();
    }

    private static RegisterDatabase InFile()
    {
        var folder = Directory.CreateTempSubdirectory("register-");
        return new RegisterDatabase(GatewayDatabase.Sqlite(Path.Combine(folder.FullName, "gateway.db")), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<RegisterDatabase> OnServerAsync()
    {
        var name = $"register_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name}");
        var address = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString();
        return new RegisterDatabase(GatewayDatabase.PostgreSql(address), () => OnServerAsync($"drop database {name} with (force)"));
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
