using System.Data.Common;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>The few places where PostgreSQL and SQLite differ; everything else is one SQL text.</summary>
internal abstract class Dialect
{
    /// <summary>What the migrations that are written for this database alone are named after.</summary>
    public abstract string Name { get; }

    /// <summary>Appended to a select that locks its rows until the transaction ends.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Appended to a select that takes the rows nobody else holds.</summary>
    public abstract string ForUpdateSkipLocked { get; }

    /// <summary>The statement as this database understands it; "in @list" is written for both.</summary>
    public virtual string Sql(string sql) => sql;

    /// <summary>The parameters as this database takes them.</summary>
    public virtual object? Parameters(object? parameters) => parameters;

    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Begins a transaction that may write.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Begins a transaction that only reads, on one consistent state.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Waits for the turn to write; null where the server lets many write at once.</summary>
    public abstract Task<IDisposable?> EnterAsync(CancellationToken cancellation);

    /// <summary>Makes the database ready and keeps every other process from migrating.</summary>
    public abstract Task PrepareMigrationsAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Lets the next process migrate; a connection that breaks does so too.</summary>
    public abstract Task FinishMigrationsAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Empties the log that stands beside the data, where that is ours to do; false when a reader needs it.</summary>
    public virtual Task<bool> EmptyLogAsync(DbConnection connection, CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>Inserts the rows; a row whose unique key exists already is left out.</summary>
    /// <returns>The positions of the rows that were new.</returns>
    public abstract Task<IReadOnlySet<int>> InsertNewAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation);

    /// <summary>Inserts the rows; a row whose key exists already is an error.</summary>
    public abstract Task InsertAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation);

    /// <summary>Overwrites the rows where tenant, key and version are those of the row, and counts the version up, where there is one.</summary>
    /// <returns>How many rows were found so.</returns>
    public abstract Task<int> UpdateAsync<TRow>(
        DbTransaction transaction, Table<TRow> table, IReadOnlyList<TRow> rows, CancellationToken cancellation);
}
