using Npgsql;
using NpgsqlTypes;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>One column of a table and where a row's value for it comes from; it can give one value or a whole array.</summary>
internal abstract class Column<TRow>(string name)
{
    public string Name { get; } = name;

    public abstract object? ValueOf(TRow row);

    public abstract NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows);

    public abstract Task WriteAsync(NpgsqlBinaryImporter copy, TRow row, CancellationToken cancellation);
}

internal sealed class Column<TRow, TValue>(string name, NpgsqlDbType type, Func<TRow, TValue> value) : Column<TRow>(name)
{
    public override object? ValueOf(TRow row) => value(row);

    public override NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows)
    {
        var values = new TValue[rows.Count];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = value(rows[row]);
        }

        return new NpgsqlParameter<TValue[]>(Name, NpgsqlDbType.Array | type) { TypedValue = values };
    }

    public override Task WriteAsync(NpgsqlBinaryImporter copy, TRow row, CancellationToken cancellation) =>
        copy.WriteAsync(value(row), type, cancellation);
}
