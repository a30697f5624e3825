using NpgsqlTypes;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>A table as rows are written into it: its columns in order, each with the value of a row.</summary>
/// <param name="name">Name of the table.</param>
/// <param name="key">The column that tells the rows of one insert apart: an id of our own making.</param>
internal sealed class Table<TRow>(string name, string key)
{
    private readonly List<Column<TRow>> _columns = [];

    public string Name { get; } = name;

    public Column<TRow> Key => _columns.First(column => column.Name == key);

    public IReadOnlyList<Column<TRow>> Columns => _columns;

    /// <summary>What a row to be overwritten is found by: tenant, key and version, as far as they are columns here.</summary>
    public IReadOnlyList<Column<TRow>> Identity => [.. _columns.Where(column => column.Name is "tenant" or "version" || column.Name == key)];

    /// <summary>Counts the version up when a row is overwritten; nothing when versions are not its business.</summary>
    public string NextVersion(string stored) =>
        _columns.Any(column => column.Name == "version") ? $", version = {stored}version + 1" : string.Empty;

    public Table<TRow> Text(string column, Func<TRow, string?> value) => Add(column, NpgsqlDbType.Text, value);

    public Table<TRow> Id(string column, Func<TRow, Guid> value) => Add(column, NpgsqlDbType.Uuid, value);

    public Table<TRow> IdOrNull(string column, Func<TRow, Guid?> value) => Add(column, NpgsqlDbType.Uuid, value);

    public Table<TRow> Flag(string column, Func<TRow, bool> value) => Add(column, NpgsqlDbType.Boolean, value);

    public Table<TRow> Number(string column, Func<TRow, int> value) => Add(column, NpgsqlDbType.Integer, value);

    public Table<TRow> NumberOrNull(string column, Func<TRow, int?> value) => Add(column, NpgsqlDbType.Integer, value);

    public Table<TRow> Small(string column, Func<TRow, short> value) => Add(column, NpgsqlDbType.Smallint, value);

    public Table<TRow> Long(string column, Func<TRow, long> value) => Add(column, NpgsqlDbType.Bigint, value);

    public Table<TRow> LongOrNull(string column, Func<TRow, long?> value) => Add(column, NpgsqlDbType.Bigint, value);

    public Table<TRow> Day(string column, Func<TRow, DateOnly> value) => Add(column, NpgsqlDbType.Date, value);

    public Table<TRow> DayOrNull(string column, Func<TRow, DateOnly?> value) => Add(column, NpgsqlDbType.Date, value);

    public Table<TRow> Instant(string column, Func<TRow, DateTimeOffset> value) => Add(column, NpgsqlDbType.TimestampTz, value);

    public Table<TRow> InstantOrNull(string column, Func<TRow, DateTimeOffset?> value) => Add(column, NpgsqlDbType.TimestampTz, value);

    public Table<TRow> Bytes(string column, Func<TRow, byte[]?> value) => Add(column, NpgsqlDbType.Bytea, value);

    private Table<TRow> Add<TValue>(string column, NpgsqlDbType type, Func<TRow, TValue> value)
    {
        _columns.Add(new Column<TRow, TValue>(column, type, value));
        return this;
    }
}
