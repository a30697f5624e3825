using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Dapper;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>One open transaction: everything a handler saves through it is committed together, or nothing is.</summary>
public sealed class Session
{
    private readonly Dialect _dialect;
    private readonly DbTransaction _transaction;
    private readonly CancellationToken _cancellation;

    internal Session(
        Dialect dialect, DbTransaction transaction, ConcurrentDictionary<Gemeentecode, byte[]> pseudonymKeys, CancellationToken cancellation)
    {
        _dialect = dialect;
        _transaction = transaction;
        PseudonymKeys = pseudonymKeys;
        _cancellation = cancellation;
    }

    /// <summary>The tasks that were changed so far.</summary>
    internal ChangedTasks Changes { get; } = new();

    /// <summary>The keys read so far, per tenant; they never change.</summary>
    internal ConcurrentDictionary<Gemeentecode, byte[]> PseudonymKeys { get; }

    internal string ForUpdate => _dialect.ForUpdate;

    internal string ForUpdateSkipLocked => _dialect.ForUpdateSkipLocked;

    /// <summary>Gives the changed tasks their moments, as every transaction does at its end; work that wants to know them asks as its last act.</summary>
    /// <returns>The moment of each task.</returns>
    public Task<IReadOnlyDictionary<TaskId, DateTimeOffset>> StampChangesAsync() => Changes.StampAsync(this);

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

    /// <summary>Overwrites rows that this transaction has locked.</summary>
    /// <exception cref="DBConcurrencyException">A row is not at the version it was read at.</exception>
    internal async Task UpdateAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows)
    {
        if (rows.Count > 0 && await _dialect.UpdateAsync(_transaction, table, rows, _cancellation) != rows.Count)
        {
            throw new DBConcurrencyException($"A row of {table.Name} was changed by somebody else.");
        }
    }

    private CommandDefinition Command(string sql, object? parameters) =>
        new(_dialect.Sql(sql), _dialect.Parameters(parameters), _transaction, cancellationToken: _cancellation);
}
