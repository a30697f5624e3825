using System.Data.Common;
using System.Text;
using Dapper;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Reads every table as text, so that a table nobody thought of is searched too.</summary>
internal static class StoreSearch
{
    private const string Sqlite = "select name from sqlite_master where type = 'table'";
    private const string PostgreSql = "select tablename from pg_tables where schemaname = 'public'";

    // Where the law lets a person stand: what a partner sent, and the residents register.
    private static readonly string[] OfPersons = ["signal", "resident", "residence", "register_mutation"];

    /// <summary>The tables of persons in which a mark was found, and the others: the second must be empty.</summary>
    public static async Task<(IReadOnlyList<string> Expected, IReadOnlyList<string> Leaks)> FindAsync(Installation installation)
    {
        await using var store = installation.Connect();
        var tables = await store.QueryAsync<string>(installation.Configuration.Count == 0 ? Sqlite : PostgreSql);
        var found = new List<(string Table, string Mark)>();
        foreach (var table in tables)
        {
            var text = await TextAsync(store, table);
            found.AddRange(MarkedResident.FoundIn(text).Select(mark => (table, mark)));
        }

        return (
            [.. found.Where(hit => OfPersons.Contains(hit.Table)).Select(hit => hit.Table).Distinct()],
            [.. found.Where(hit => !OfPersons.Contains(hit.Table)).Select(hit => $"{hit.Table}: {hit.Mark}")]);
    }

    private static async Task<string> TextAsync(DbConnection store, string table)
    {
        var text = new StringBuilder();
        await using var reader = await store.ExecuteReaderAsync($"select * from \"{table}\"");
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                text.Append(reader.GetValue(column) is byte[] bytes ? Encoding.Latin1.GetString(bytes) : reader.GetValue(column)).Append('\n');
            }
        }

        return text.ToString();
    }
}
