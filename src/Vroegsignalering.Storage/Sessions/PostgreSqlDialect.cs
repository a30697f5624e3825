using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

namespace Vroegsignalering.Storage.Sessions;

internal sealed partial class PostgreSqlDialect(NpgsqlDataSource source) : Dialect, IAsyncDisposable
{
    // "vroeg" in ASCII; any number will do as long as every gateway takes the same.
    private const long MigrationLock = 0x76726f6567;

    public override string ForUpdate => "for update";

    public override string ForUpdateSkipLocked => "for update skip locked";

    // Dapper gives this database a list as one array, which "in" does not take.
    public override string Sql(string sql) => InList().Replace(sql, "= any(@$1)");

    public override object? Parameters(object? parameters) => parameters is null ? null : new ArrayParameters(parameters);

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    public override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(cancellation);

    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        BeginAsync(connection, cancellation);

    public override Task<IDisposable?> EnterAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    public override Task PrepareMigrationsAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync($"select pg_advisory_lock({MigrationLock})");

    public override Task FinishMigrationsAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.ExecuteAsync($"select pg_advisory_unlock({MigrationLock})");

    public override async Task<IReadOnlySet<int>> InsertNewAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation)
    {
        var key = table.Key;
        await using var command = Command(transaction, table, rows, $" on conflict do nothing returning {key.Name}");
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
        await using var command = Command(transaction, table, rows, string.Empty);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static NpgsqlCommand Command<TRow>(DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, string suffix)
    {
        var names = string.Join(", ", table.Columns.Select(column => column.Name));
        var arrays = string.Join(", ", table.Columns.Select(column => "@" + column.Name));
        var command = new NpgsqlCommand(
            $"insert into {table.Name} ({names}) select * from unnest({arrays}){suffix}",
            (NpgsqlConnection?)transaction.Connection,
            (NpgsqlTransaction)transaction);
        foreach (var column in table.Columns)
        {
            command.Parameters.Add(column.ArrayOf(rows));
        }

        return command;
    }

    [GeneratedRegex(@"\bin @(\w+)")]
    private static partial Regex InList();
}
