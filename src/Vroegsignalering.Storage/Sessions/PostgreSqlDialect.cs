using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

namespace Vroegsignalering.Storage.Sessions;

internal sealed partial class PostgreSqlDialect(NpgsqlDataSource source) : Dialect, IAsyncDisposable
{
    // "vroeg" in ASCII; any number will do as long as every gateway takes the same.
    private const long MigrationLock = 0x76726f6567;

    // Copying costs a round trip more and cannot be prepared; from here on it is the faster way.
    private const int CopyFrom = 50;

    public override string Name => "postgresql";

    public override string ForUpdate => "for update";

    public override string ForUpdateSkipLocked => "for update skip locked";

    // Dapper gives this database a list as one array, which "in" does not take.
    public override string Sql(string sql) => InList().Replace(sql, "= any(@$1)");

    public override object? Parameters(object? parameters) => parameters is null ? null : new ArrayParameters(parameters);

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    public override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(cancellation);

    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await connection.ExecuteAsync(new CommandDefinition("set transaction read only", transaction: transaction, cancellationToken: cancellation));
        return transaction;
    }

    public override Task<IDisposable?> EnterAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    public override Task PrepareMigrationsAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync($"select pg_advisory_lock({MigrationLock})");

    public override Task FinishMigrationsAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync($"select pg_advisory_unlock({MigrationLock})");

    public override async Task<IReadOnlySet<int>> InsertNewAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        var key = table.Key;
        await using var command = Insert(transaction, table, rows, $" on conflict do nothing returning {key.Name}");
        var inserted = new HashSet<object>();
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
            {
                inserted.Add(reader.GetValue(0));
            }
        }

        return Enumerable.Range(0, rows.Count).Where(row => inserted.Contains(key.ValueOf(rows[row])!)).ToHashSet();
    }

    public override async Task InsertAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        if (rows.Count >= CopyFrom)
        {
            await CopyAsync(transaction, table, rows, cancellation);
            return;
        }

        await using var command = Insert(transaction, table, rows);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public override async Task<int> UpdateAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        var changes = table.Columns.Except(table.Identity).Select(column => $"{column.Name} = changed.{column.Name}");
        var same = table.Identity.Select(column => $"stored.{column.Name} = changed.{column.Name}");
        await using var command = Command(
            transaction,
            $"""
             update {table.Name} as stored set {string.Join(", ", changes)}{table.NextVersion("stored.")}
             from unnest({Arrays(table)}) as changed ({Names(table)}) where {string.Join(" and ", same)}
             """,
            table,
            rows);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static async Task CopyAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        var connection = (NpgsqlConnection)transaction.Connection!;
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {table.Name} ({Names(table)}) from stdin (format binary)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var column in table.Columns)
            {
                await column.WriteAsync(copy, row, cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static NpgsqlCommand Insert<TRow>(DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, string suffix = "") =>
        Command(transaction, $"insert into {table.Name} ({Names(table)}) select * from unnest({Arrays(table)}){suffix}", table, rows);

    private static NpgsqlCommand Command<TRow>(DbTransaction transaction, string sql, Table<TRow> table, IReadOnlyList<TRow> rows)
    {
        var command = new NpgsqlCommand(sql, (NpgsqlConnection?)transaction.Connection, (NpgsqlTransaction)transaction);
        foreach (var column in table.Columns)
        {
            command.Parameters.Add(column.ArrayOf(rows));
        }

        return command;
    }

    private static string Names<TRow>(Table<TRow> table) => string.Join(", ", table.Columns.Select(column => column.Name));

    private static string Arrays<TRow>(Table<TRow> table) => string.Join(", ", table.Columns.Select(column => "@" + column.Name));

    [GeneratedRegex(@"\bin @(\w+)")]
    private static partial Regex InList();
}
