using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Privacy;

/// <summary>A migrated database of a test class's own, with a way past the gateway for those who tamper.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    private readonly Func<DbConnection> _connect;
    private readonly Func<Task> _remove;
    private int _tenants;

    private TestDatabase(GatewayDatabase gateway, Func<DbConnection> connect, Func<Task> remove) =>
        (Gateway, _connect, _remove) = (gateway, connect, remove);

    public static string? Server => Environment.GetEnvironmentVariable("GATEWAY_TEST_POSTGRES");

    public GatewayDatabase Gateway { get; }

    /// <summary>Where the files of SQLite are; null on PostgreSQL.</summary>
    public string? Folder { get; private init; }

    public static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = kind == Sqlite ? InFile() : await OnServerAsync();
        await database.Gateway.MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A municipality nobody used before, so that tests of one class do not see each other's lines.</summary>
    public async Task<Gemeentecode> NewTenantAsync()
    {
        var tenant = Gemeentecode.Parse($"{Interlocked.Increment(ref _tenants):D4}");
        await ExecuteAsync(
            "insert into tenant (tenant, name, pseudonym_key, settings) values (@tenant, 'Proefgemeente', @key, '{}')",
            new { tenant, key = RandomNumberGenerator.GetBytes(32) });
        return tenant;
    }

    public async Task<int> ExecuteAsync(string sql, object parameters)
    {
        await using var connection = _connect();
        return await connection.ExecuteAsync(sql, parameters);
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object parameters)
    {
        await using var connection = _connect();
        return [.. await connection.QueryAsync<T>(sql, parameters)];
    }

    public async Task<IReadOnlyList<string>> ColumnsAsync(string table)
    {
        await using var connection = _connect();
        await using var reader = await connection.ExecuteReaderAsync($"select * from {table} where 1 = 0");
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await _remove();
    }

    private static TestDatabase InFile()
    {
        var folder = Directory.CreateTempSubdirectory("privacy-");
        var file = Path.Combine(folder.FullName, "gateway.db");
        return new TestDatabase(GatewayDatabase.Sqlite(file), () => new SqliteConnection($"Data Source={file}"), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        })
        {
            Folder = folder.FullName,
        };
    }

    private static async Task<TestDatabase> OnServerAsync()
    {
        var name = $"privacy_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name}");
        var address = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString();
        return new TestDatabase(
            GatewayDatabase.PostgreSql(address), () => new NpgsqlConnection(address), () => OnServerAsync($"drop database {name} with (force)"));
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection(Server);
        await server.ExecuteAsync(sql);
    }
}
