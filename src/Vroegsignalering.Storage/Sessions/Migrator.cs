using System.Globalization;
using System.Reflection;
using Dapper;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>Applies the numbered migrations that are not applied yet, each in a transaction of its own; forward only.</summary>
internal static class Migrator
{
    public static async Task<IReadOnlyList<int>> RunAsync(Dialect dialect, CancellationToken cancellation)
    {
        using var turn = await dialect.EnterAsync(cancellation);
        await using var connection = await dialect.OpenAsync(cancellation);
        await dialect.PrepareMigrationsAsync(connection, cancellation);
        await connection.ExecuteAsync("create table if not exists migration (number integer primary key, name text not null)");
        var done = (await connection.QueryAsync<int>("select number from migration")).ToHashSet();
        var open = Scripts(dialect).Where(script => !done.Contains(script.Number)).ToList();
        foreach (var script in open)
        {
            await using var transaction = await dialect.BeginAsync(connection, cancellation);
            await connection.ExecuteAsync(script.Sql, transaction: transaction);
            await connection.ExecuteAsync("insert into migration values (@Number, @Name)", new { script.Number, script.Name }, transaction);
            await transaction.CommitAsync(cancellation);
        }

        await dialect.FinishMigrationsAsync(connection, cancellation);
        return [.. open.Select(script => script.Number)];
    }

    // "0017-task-clock.sqlite.sql" is for that database alone; a name without a database is for both.
    private static IEnumerable<(int Number, string Name, string Sql)> Scripts(Dialect dialect)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => IsFor(dialect, name)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = Path.GetFileNameWithoutExtension(resource);
            yield return (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }

    private static bool IsFor(Dialect dialect, string resource) =>
        resource.Split('.') is [.., var name, "sql"] && (name == dialect.Name || char.IsAsciiDigit(name[0]));
}
