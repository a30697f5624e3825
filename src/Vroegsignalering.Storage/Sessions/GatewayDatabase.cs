using System.Collections.Concurrent;
using System.Data;
using Npgsql;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>The gateway's one database: PostgreSQL in the service profile, a SQLite file in the embedded one.</summary>
public sealed class GatewayDatabase : IAsyncDisposable
{
    // Every statement looks up by key, on disks that do not turn: the price of turning ones would make the planner read whole tables.
    private const string Planning = "-c random_page_cost=1.1";

    private readonly Dialect _dialect;
    private readonly ConcurrentDictionary<Gemeentecode, byte[]> _pseudonymKeys = new();

    private GatewayDatabase(Dialect dialect)
    {
        DapperTypes.Register();
        _dialect = dialect;
    }

    /// <summary>The database at the PostgreSQL connection string.</summary>
    public static GatewayDatabase PostgreSql(string connectionString)
    {
        // A part of a file goes out in few writes: each costs a system call and a timer.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 3, WriteBufferSize = 65536 };
        settings.Options = $"{settings.Options} {Planning}".TrimStart();
        return new(new PostgreSqlDialect(NpgsqlDataSource.Create(settings)));
    }

    /// <summary>The database in the SQLite file, which is made when it is not there.</summary>
    public static GatewayDatabase Sqlite(string file) => new(new SqliteDialect(file));

    /// <summary>Runs the work in one transaction and commits it; an exception rolls everything back.</summary>
    /// <exception cref="SlowStatementException">The work hung on a statement; that the database is away looks otherwise.</exception>
    public async Task<T> InTransactionAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await _dialect.EnterAsync(cancellation);
        await using var connection = await _dialect.OpenAsync(cancellation);
        await using var transaction = await _dialect.BeginAsync(connection, cancellation);
        try
        {
            var session = new Session(_dialect, transaction, _pseudonymKeys, cancellation);
            var result = await work(session);
            await session.StampChangesAsync();
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch (NpgsqlException late) when (late.InnerException is TimeoutException && connection.State == ConnectionState.Open)
        {
            throw new SlowStatementException(late);
        }
    }

    /// <summary>Runs the work in one transaction and commits it; an exception rolls everything back.</summary>
    public Task InTransactionAsync(Func<Session, Task> work, CancellationToken cancellation) =>
        InTransactionAsync(
            async session =>
            {
                await work(session);
                return true;
            },
            cancellation);

    /// <summary>Runs a read that changes nothing; it waits for no writer.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellation)
    {
        await using var connection = await _dialect.OpenAsync(cancellation);
        await using var transaction = await _dialect.BeginReadAsync(connection, cancellation);
        return await read(new Session(_dialect, transaction, _pseudonymKeys, cancellation));
    }

    /// <summary>Brings the schema up to date; safe to call from every gateway at once and at every start.</summary>
    /// <returns>The numbers of the migrations that were applied.</returns>
    public Task<IReadOnlyList<int>> MigrateAsync(CancellationToken cancellation) => Migrator.RunAsync(_dialect, cancellation);

    /// <summary>Tells the planner what is in the tables now; the database does so by itself, but not at once.</summary>
    // With its semicolon: a single word would be taken for the name of a procedure.
    public Task AnalyseAsync(CancellationToken cancellation) => InTransactionAsync(session => session.ExecuteAsync("analyze;"), cancellation);

    /// <summary>Takes what was removed out of the log of SQLite too; PostgreSQL sees to its own.</summary>
    /// <returns>Whether that could be done: somebody who reads meanwhile needs the log.</returns>
    public async Task<bool> EmptyLogAsync(CancellationToken cancellation)
    {
        using var turn = await _dialect.EnterAsync(cancellation);
        await using var connection = await _dialect.OpenAsync(cancellation);
        return await _dialect.EmptyLogAsync(connection, cancellation);
    }

    /// <summary>Whether the database answers.</summary>
    public Task<bool> PingAsync(CancellationToken cancellation) =>
        ReadAsync(async session => await session.SingleAsync<int>("select 1") == 1, cancellation);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_dialect is IAsyncDisposable later)
        {
            await later.DisposeAsync();
        }
        else
        {
            (_dialect as IDisposable)?.Dispose();
        }
    }
}
