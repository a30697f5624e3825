using System.Data.Common;
using Dapper;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>One open transaction: everything a handler saves through it is committed together, or nothing is.</summary>
public sealed class Session
{
    private readonly Dialect _dialect;
    private readonly DbTransaction _transaction;
    private readonly CancellationToken _cancellation;

    internal Session(Dialect dialect, DbTransaction transaction, CancellationToken cancellation)
    {
        _dialect = dialect;
        _transaction = transaction;
        _cancellation = cancellation;
    }

    internal string ForUpdate => _dialect.ForUpdate;

    internal string ForUpdateSkipLocked => _dialect.ForUpdateSkipLocked;

    internal async Task<List<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await _transaction.Connection!.QueryAsync<T>(Command(sql, parameters))).AsList();

    internal Task<T?> SingleAsync<T>(string sql, object? parameters = null) =>
        _transaction.Connection!.QuerySingleOrDefaultAsync<T>(Command(sql, parameters));

    internal Task<int> ExecuteAsync(string sql, object? parameters = null) =>
        _transaction.Connection!.ExecuteAsync(Command(sql, parameters));

    internal Task InsertAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows) =>
        rows.Count == 0 ? Task.CompletedTask : _dialect.InsertAsync(_transaction, table, rows, _cancellation);

    internal Task<IReadOnlySet<int>> InsertNewAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows) =>
        rows.Count == 0
            ? Task.FromResult<IReadOnlySet<int>>(new HashSet<int>())
            : _dialect.InsertNewAsync(_transaction, table, rows, _cancellation);

    private CommandDefinition Command(string sql, object? parameters) =>
        new(sql, parameters, _transaction, cancellationToken: _cancellation);
}
