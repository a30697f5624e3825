using Npgsql;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>An empty database, and on the service profile queues of its own on the broker.</summary>
/// <param name="Folder">Where the process may keep its data.</param>
/// <param name="Database">The database, migrated.</param>
/// <param name="Settings">What a gateway must be told to use them.</param>
internal sealed record FreshServers(string Folder, GatewayDatabase Database, IReadOnlyDictionary<string, string> Settings)
{
    private const string BrokerSetting = "Bus__RabbitMq";

    /// <summary>The broker; null in the embedded profile.</summary>
    public Uri? Broker => Settings.TryGetValue(BrokerSetting, out var address) ? new Uri(address) : null;

    public static async Task<FreshServers> OpenAsync(bool service)
    {
        var folder = Directory.CreateTempSubdirectory("load-").FullName;
        var settings = service ? await ServiceAsync($"load_{Guid.CreateVersion7():N}") : [];
        var database = service
            ? GatewayDatabase.PostgreSql(settings["ConnectionStrings__Gateway"])
            : GatewayDatabase.Sqlite(Path.Combine(folder, "gateway.db"));
        await database.MigrateAsync(CancellationToken.None);
        return new FreshServers(folder, database, settings);
    }

    private static async Task<Dictionary<string, string>> ServiceAsync(string name)
    {
        var server = Setting("GATEWAY_TEST_POSTGRES");
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new Dictionary<string, string>
        {
            ["ConnectionStrings__Gateway"] = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString,
            [BrokerSetting] = Setting("GATEWAY_TEST_RABBITMQ"),
            ["Bus__QueuePrefix"] = name,
        };
    }

    private static string Setting(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"Set {name} (tests/servers starts the servers).");
}
