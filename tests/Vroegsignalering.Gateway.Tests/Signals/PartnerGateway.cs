using System.Data.Common;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>The real gateway with the demo's municipalities and covenants, and no residents but those of a test; with a way past it into its database.</summary>
public sealed class PartnerGateway : IAsyncDisposable
{
    public const string Energy = "energie-demo";
    public const string Housing = "corporatie-demo";
    public const string Water = "water-demo";
    public const string Health = "zorg-demo";
    public const string Heat = "warmte-demo";

    private static readonly string? Server = Environment.GetEnvironmentVariable("GATEWAY_TEST_POSTGRES");
    private static readonly string? Broker = Environment.GetEnvironmentVariable("GATEWAY_TEST_RABBITMQ");

    private readonly RunningGateway _gateway;
    private readonly Func<DbConnection> _connect;
    private readonly Func<Task> _remove;

    private PartnerGateway(RunningGateway gateway, Func<DbConnection> connect, Func<Task> remove) =>
        (_gateway, _connect, _remove) = (gateway, connect, remove);

    public static bool HasServers => Server is not null && Broker is not null;

    public IServiceProvider Services => _gateway.Services;

    public HttpClient Http => _gateway.Http;

    public static Task<PartnerGateway> StartAsync(string profile, TimeProvider? clock = null, params IReadOnlyList<RegisterEntry> residents) =>
        profile == EveryProfileAttribute.Service ? OnServersAsync(clock, residents) : EmbeddedAsync(clock, residents);

    public Task<string> TokenAsync(string client) => _gateway.TokenAsync(client);

    public Task<HttpResponseMessage> PostAsync(string partner, JsonNode message, string path = "/v1/signalen") =>
        SendAsync(partner, path, message.ToJsonString(), "application/json");

    public async Task<HttpResponseMessage> SendAsync(string partner, string path, string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        return await _gateway.SendAsync(HttpMethod.Post, path, await TokenAsync(partner), content);
    }

    public async Task<HttpResponseMessage> SendAsync(string partner, string path, HttpContent content) =>
        await _gateway.SendAsync(HttpMethod.Post, path, await TokenAsync(partner), content);

    public async Task<HttpResponseMessage> GetAsync(string partner, string path) =>
        await _gateway.SendAsync(HttpMethod.Get, path, await TokenAsync(partner));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? content = null) =>
        await _gateway.SendAsync(method, path, token, content);

    /// <summary>The receipt of a message that is taken in.</summary>
    public async Task<JsonElement> TakenAsync(string partner, JsonNode message)
    {
        using var answer = await PostAsync(partner, message);
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = _connect();
        return [.. await connection.QueryAsync<T>(sql, parameters)];
    }

    /// <summary>Waits until the store says so.</summary>
    public async Task UntilAsync(string sql, long expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await QueryAsync<long>(sql)).Single() != expected) await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    /// <summary>A connection past the gateway, open, to be disposed of.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        var connection = _connect();
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql, object? parameters = null)
    {
        await using var connection = _connect();
        await connection.ExecuteAsync(sql, parameters);
    }

    /// <summary>The tables in which the text stands, in any column.</summary>
    public async Task<IReadOnlyList<string>> TablesWithAsync(string text)
    {
        await using var connection = _connect();
        var tables = await connection.QueryAsync<string>(connection is SqliteConnection
            ? "select name from sqlite_master where type = 'table'"
            : "select table_name from information_schema.tables where table_schema = 'public'");
        var found = new List<string>();
        foreach (var table in tables)
        {
            var rows = await connection.QueryAsync($"select * from {table}");
            if (rows.Any(row => ((IDictionary<string, object?>)row).Values.Any(value => TextOf(value).Contains(text, StringComparison.Ordinal)))) found.Add(table);
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _remove();
    }

    private static string TextOf(object? value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value?.ToString() ?? "";

    private static async Task<PartnerGateway> EmbeddedAsync(TimeProvider? clock, IReadOnlyList<RegisterEntry> residents)
    {
        var gateway = await RunningGateway.StartAsync(settings =>
        {
            SeedAsync(GatewayDatabase.Sqlite(FileIn(settings.DataFolder)), residents).GetAwaiter().GetResult();
            return settings with { Clock = clock ?? settings.Clock };
        });
        return new PartnerGateway(gateway, () => new SqliteConnection($"Data Source={FileIn(gateway.DataFolder)};Pooling=false"), () => Task.CompletedTask);
    }

    private static async Task<PartnerGateway> OnServersAsync(TimeProvider? clock, IReadOnlyList<RegisterEntry> residents)
    {
        var name = $"partner_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name}");
        var address = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString();
        await SeedAsync(GatewayDatabase.PostgreSql(address), residents);
        var gateway = await RunningGateway.StartAsync(settings => settings with
        {
            Clock = clock ?? settings.Clock,
            Configuration = new Dictionary<string, string?>
            {
                ["ConnectionStrings:Gateway"] = address,
                ["Bus:RabbitMq"] = Broker,
                ["Bus:QueuePrefix"] = name,
            },
        });
        return new PartnerGateway(gateway, () => new NpgsqlConnection(address), () => OnServerAsync($"drop database {name} with (force)"));
    }

    // Before the start: a gateway that runs reads its municipalities anew only after some seconds.
    private static async Task SeedAsync(GatewayDatabase database, IReadOnlyList<RegisterEntry> residents)
    {
        await using (database)
        {
            await database.MigrateAsync(CancellationToken.None);
            await database.InTransactionAsync(
                async session =>
                {
                    await DemoData.LoadAsync(session, [], TimeProvider.System.GetUtcNow());
                    await RegisterStore.LoadAsync(session, DemoCovenants.Home, residents, TimeProvider.System.GetUtcNow());
                },
                CancellationToken.None);
        }
    }

    private static string FileIn(string folder) => Path.Combine(folder, "gateway.db");

    private static async Task OnServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection(Server);
        await server.ExecuteAsync(sql);
    }
}
