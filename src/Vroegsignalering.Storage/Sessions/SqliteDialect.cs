using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vroegsignalering.Storage.Sessions;

internal sealed class SqliteDialect(string file) : Dialect, IDisposable
{
    private const int CheckpointTries = 50;
    private static readonly TimeSpan CheckpointWait = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _writer = new(1, 1);

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = 30,
    }.ToString();

    public override string Name => "sqlite";

    public override string ForUpdate => string.Empty;

    public override string ForUpdateSkipLocked => string.Empty;

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellation);
        // What is removed is written over: nobody who finds the file reads in its free pages who stood there.
        await connection.ExecuteAsync("pragma secure_delete = on");
        return connection;
    }

    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    // SQLite has one writer; queueing here is fair and costs no thread, its own busy handler sleeps and retries.
    public override async Task<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation);
        return new Turn(_writer);
    }

    // "begin immediate": the write lock is taken at once, so that a handler never fails half-way on a stale read.
    public override Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override Task PrepareMigrationsAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync("pragma journal_mode = wal");

    public override Task FinishMigrationsAsync(DbConnection connection, CancellationToken cancellation) => Task.CompletedTask;

    // The log still holds the pages as they were. Whoever reads meanwhile keeps it from being emptied, so it is tried again.
    public override async Task<bool> EmptyLogAsync(DbConnection connection, CancellationToken cancellation)
    {
        for (var left = CheckpointTries; left > 0; left--)
        {
            if (await connection.ExecuteScalarAsync<int>("pragma wal_checkpoint(truncate)") == 0) return true;
            await Task.Delay(CheckpointWait, cancellation);
        }

        return false;
    }

    public void Dispose() => _writer.Dispose();

    public override Task<IReadOnlySet<int>> InsertNewAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<int>>(Insert(transaction, table, rows, " on conflict do nothing"));

    public override Task InsertAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        Insert(transaction, table, rows, string.Empty);
        return Task.CompletedTask;
    }

    public override Task<int> UpdateAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        var changes = table.Columns.Except(table.Identity).Select(column => $"{column.Name} = @{column.Name}");
        var same = table.Identity.Select(column => $"{column.Name} = @{column.Name}");
        var sql = $"update {table.Name} set {string.Join(", ", changes)}{table.NextVersion("")} where {string.Join(" and ", same)}";
        using var command = Command(transaction, table, sql);
        return Task.FromResult(rows.Sum(row => Execute(command, table, row)));
    }

    private static HashSet<int> Insert<TRow>(DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, string suffix)
    {
        var names = string.Join(", ", table.Columns.Select(column => column.Name));
        var values = string.Join(", ", table.Columns.Select(column => "@" + column.Name));
        using var command = Command(transaction, table, $"insert into {table.Name} ({names}) values ({values}){suffix}");
        return Enumerable.Range(0, rows.Count).Where(row => Execute(command, table, rows[row]) == 1).ToHashSet();
    }

    private static int Execute<TRow>(SqliteCommand command, Table<TRow> table, TRow row)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            command.Parameters[column].Value = table.Columns[column].ValueOf(row) ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }

    private static SqliteCommand Command<TRow>(DbTransaction transaction, Table<TRow> table, string sql)
    {
        var command = new SqliteCommand(sql, (SqliteConnection?)transaction.Connection, (SqliteTransaction)transaction);
        foreach (var column in table.Columns)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + column.Name });
        }

        return command;
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
