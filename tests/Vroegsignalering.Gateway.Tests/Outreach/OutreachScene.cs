using System.Data.Common;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>A running gateway with two municipalities and their teams, to which tasks are brought as intake and cases would.</summary>
public sealed class OutreachScene : IAsyncDisposable
{
    public const string Embedded = "SQLite";
    public const string Service = "PostgreSQL en RabbitMQ";

    public static readonly Gemeentecode Home = Gemeentecode.Parse("0599");
    public static readonly Gemeentecode Neighbour = Gemeentecode.Parse("0518");

    /// <summary>Holds a mandate, is the team of the demo's worker.</summary>
    public static readonly TeamId North = new("wijkteam-noord");

    /// <summary>Its mandate has ended.</summary>
    public static readonly TeamId South = new("wijkteam-zuid");

    /// <summary>The fallback team.</summary>
    public static readonly TeamId Net = new("vangnet");

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("outreach-");
    private readonly Dictionary<string, string?> _configuration;
    private readonly Func<DbConnection> _connect;

    private OutreachScene(SetClock clock, string? database)
    {
        Clock = clock;
        _configuration = database is null ? [] : OnServers(database);
        _connect = database is null
            ? () => new SqliteConnection($"Data Source={Path.Combine(_data.FullName, "gateway.db")}")
            : () => new NpgsqlConnection(_configuration["ConnectionStrings:Gateway"]);
    }

    public static (string Database, string Broker)? Servers =>
        (Environment.GetEnvironmentVariable("GATEWAY_TEST_POSTGRES"), Environment.GetEnvironmentVariable("GATEWAY_TEST_RABBITMQ")) is ({ Length: > 0 } database, { Length: > 0 } broker)
            ? (database, broker)
            : null;

    public SetClock Clock { get; }

    public RunningGateway Gateway { get; private set; } = null!;

    private GatewayDatabase Database => Gateway.Services.GetRequiredService<GatewayDatabase>();

    /// <summary>The scene at Friday 20 November 2026, 10 o'clock, or another moment.</summary>
    public static async Task<OutreachScene> StartAsync(string kind = Embedded, DateTimeOffset? at = null)
    {
        var clock = new SetClock(at ?? new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        var scene = new OutreachScene(clock, kind == Embedded ? null : await NewDatabaseAsync());
        await scene.SeedAsync();
        await scene.RunAsync();
        return scene;
    }

    public Task DoAsync(Func<Session, Task> work) => Database.InTransactionAsync(work, CancellationToken.None);

    /// <summary>Starts a gateway on the data that are there.</summary>
    public async Task RunAsync() => Gateway = await RunningGateway.StartAsync(
        settings => settings with { Clock = Clock, DataFolder = _data.FullName, Configuration = _configuration });

    /// <summary>Starts a gateway more on the same servers, to be disposed of.</summary>
    public Task<RunningGateway> RunAnotherAsync(TimeProvider clock) =>
        RunningGateway.StartAsync(settings => settings with { Clock = clock, Configuration = _configuration });

    /// <summary>Stops the gateway; the data stay.</summary>
    public async Task StopAsync() => await Gateway.DisposeAsync();

    public async Task BringAsync(params IReadOnlyList<TaskRow> tasks)
    {
        await DoAsync(session => Tasks.StoreAsync(session, tasks));
        await AnnounceAsync(Lane.Regular, [.. tasks.Select(task => task.TaskId)], tasks[0].Tenant);
    }

    public Task AnnounceAsync(Lane lane, IReadOnlyList<TaskId> tasks, Gemeentecode tenant) =>
        DoAsync(session => OutboxStore.AddAsync(session, [Tasks.Ready(lane, tasks, tenant, Clock.Now)]));

    /// <summary>A connection past the gateway, open, to be disposed of.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        var connection = _connect();
        await connection.OpenAsync();
        return connection;
    }

    public async Task<T?> SingleAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = _connect();
        return await connection.QuerySingleOrDefaultAsync<T>(sql, parameters);
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        await using var connection = _connect();
        return [.. await connection.QueryAsync<T>(sql)];
    }

    public async Task ExecuteAsync(string sql, object? parameters = null)
    {
        await using var connection = _connect();
        await connection.ExecuteAsync(sql, parameters);
    }

    /// <summary>Lets the mandate of <see cref="North"/> end on the day, or last; the gateway knows it at once.</summary>
    public async Task EndMandateAsync(DateOnly? until)
    {
        await DoAsync(session => StoreTeamsAsync(session, Home, until));
        Gateway.Services.GetRequiredService<TenantDirectory>().Forget();
    }

    /// <summary>Waits until the store says so.</summary>
    public async Task UntilAsync(string sql, long expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await SingleAsync<long>(sql) != expected) await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    public async Task UntilOfferedAsync(int tasks = 1) => await UntilAsync("select count(*) from task where offered_at is not null", tasks);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string client = "planbord-demo") =>
        await Gateway.SendAsync(method, "/fhir/R4/" + path, await Gateway.TokenAsync(client), content);

    public async Task<JsonElement> GetAsync(string path, string client = "planbord-demo")
    {
        using var answer = await SendAsync(HttpMethod.Get, path, client: client);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await Emitted.ReadAsync(answer);
    }

    public Task<HttpResponseMessage> PatchAsync(TaskId task, string patch, string client = "planbord-demo")
    {
        var content = new StringContent(patch.Replace('\'', '"'), Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json-patch+json");
        return SendAsync(HttpMethod.Patch, $"Task/{task}", content, client);
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    private static async Task<string> NewDatabaseAsync()
    {
        var name = $"outreach_{Guid.CreateVersion7():N}";
        await using var server = new NpgsqlConnection(Servers!.Value.Database);
        await server.ExecuteAsync($"create database {name}");
        return name;
    }

    private static Dictionary<string, string?> OnServers(string database) => new()
    {
        ["ConnectionStrings:Gateway"] = new NpgsqlConnectionStringBuilder(Servers!.Value.Database) { Database = database }.ToString(),
        ["Bus:RabbitMq"] = Servers.Value.Broker,
        ["Bus:QueuePrefix"] = database,
    };

    // Before the gateway starts: it follows changes of the municipalities with a delay.
    private async Task SeedAsync()
    {
        await using var database = _configuration.TryGetValue("ConnectionStrings:Gateway", out var server)
            ? GatewayDatabase.PostgreSql(server!)
            : GatewayDatabase.Sqlite(Path.Combine(_data.FullName, "gateway.db"));
        await database.MigrateAsync(CancellationToken.None);
        await database.InTransactionAsync(StoreTenantsAsync, CancellationToken.None);
    }

    private static async Task StoreTenantsAsync(Session session)
    {
        foreach (var tenant in new[] { Home, Neighbour })
        {
            await CovenantStore.SaveAsync(session, new Tenant(tenant, $"Gemeente {tenant}") { PseudonymKey = new byte[32] });
            await StoreTeamsAsync(session, tenant, northUntil: null);
        }
    }

    private static Task StoreTeamsAsync(Session session, Gemeentecode tenant, DateOnly? northUntil) => TeamStore.SaveAsync(
        session, tenant, new TeamLists([TeamOf(North, northUntil), TeamOf(South, new DateOnly(2026, 6, 30)), TeamOf(Net, null)], [], []));

    private static Team TeamOf(TeamId team, DateOnly? mandateUntil) => new(team, $"Team {team}")
    {
        Mandate = new Mandate(team, AvgRole.Mandated, $"mandaat {team}", new DateOnly(2026, 1, 1), mandateUntil),
        Fallback = team == Net,
    };
}
