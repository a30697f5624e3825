using System.Data.Common;
using System.Net.Sockets;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Chaos;

/// <summary>The database, queues and data folder of one experiment, with the storm's register in it.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly Func<DbConnection> _connect;
    private readonly GatewayDatabase _database;
    private readonly DirectoryInfo _data;

    private Installation(DirectoryInfo data, GatewayDatabase database, Func<DbConnection> connect) =>
        (_data, _database, _connect) = (data, database, connect);

    public static string? DatabaseServer => Environment.GetEnvironmentVariable("GATEWAY_TEST_POSTGRES");

    public static string? Broker => Environment.GetEnvironmentVariable("GATEWAY_TEST_RABBITMQ");

    /// <summary>Name of the database, and first part of the queue names.</summary>
    public string Name { get; private init; } = "gateway";

    /// <summary>Where a gateway keeps its files: with the database in it when that is a file, else a folder of its own.</summary>
    public string NewDataFolder() => Configuration.Count == 0 ? _data.FullName : _data.CreateSubdirectory(Guid.CreateVersion7().ToString()).FullName;

    /// <summary>The configuration by which a gateway uses this installation.</summary>
    public IReadOnlyDictionary<string, string?> Configuration { get; private init; } = new Dictionary<string, string?>();

    public static async Task<Installation> CreateAsync(bool service)
    {
        var installation = service ? await OnServersAsync() : Embedded();
        await installation._database.MigrateAsync(CancellationToken.None);
        await installation.LoadAsync();
        return installation;
    }

    /// <summary>An installation on the servers whose database is not even migrated.</summary>
    public static async Task<Installation> OnServersAsync()
    {
        var name = $"chaos_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name}");
        var address = new NpgsqlConnectionStringBuilder(DatabaseServer) { Database = name }.ToString();
        return new Installation(
            Directory.CreateTempSubdirectory("chaos-"), GatewayDatabase.PostgreSql(address), () => new NpgsqlConnection(address + ";Pooling=false"))
        {
            Name = name,
            Configuration = new Dictionary<string, string?>
            {
                ["ConnectionStrings:Gateway"] = address,
                ["Bus:RabbitMq"] = Broker,
                ["Bus:QueuePrefix"] = name,
            },
        };
    }

    /// <summary>Puts the storm's register and covenants in.</summary>
    public Task LoadAsync() => _database.InTransactionAsync(
        session => DemoData.LoadAsync(session, [ChaosTown.Town], TimeProvider.System.GetUtcNow()), CancellationToken.None);

    public GatewayDatabase Database => _database;

    /// <summary>A way to the tables past the gateway.</summary>
    public DbConnection Connect() => _connect();

    /// <summary>Signals that wait for a decision plus messages that wait to leave.</summary>
    public Task<long> UnsettledAsync() => _database.ReadAsync(LedgerStore.UnsettledAsync, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
        if (Configuration.Count > 0)
        {
            await IfThereAsync(() => OnServerAsync($"drop database if exists {Name} with (force)"));
            await IfThereAsync(DeleteQueuesAsync);
        }
    }

    // A server that a test killed and could not start again is why that test failed; tidying up must not hide it.
    private static async Task IfThereAsync(Func<Task> tidy)
    {
        try
        {
            await tidy();
        }
        catch (Exception away) when (away is BrokerUnreachableException or NpgsqlException { InnerException: SocketException })
        {
            await Console.Error.WriteLineAsync("Not tidied up: " + away.Message);
        }
    }

    private static Installation Embedded()
    {
        var data = Directory.CreateTempSubdirectory("chaos-");
        var file = Path.Combine(data.FullName, "gateway.db");
        return new Installation(data, GatewayDatabase.Sqlite(file), () => new SqliteConnection($"Data Source={file}"));
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection(DatabaseServer + ";Pooling=false");
        await server.ExecuteAsync(sql);
    }

    private async Task DeleteQueuesAsync()
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(Broker!) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var queue in new[] { "crisis", "regulier", "dood", "dood_error" }.Select(part => $"{Name}.{part}"))
        {
            await channel.QueueDeleteAsync(queue);
            await channel.ExchangeDeleteAsync(queue);
        }
    }
}
