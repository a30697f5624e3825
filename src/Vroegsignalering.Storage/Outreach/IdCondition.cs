using Dapper;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Narrows to rows with one of the ids in a column, or with nothing there and one of the ids as their own.</summary>
/// <param name="Column">A column of ids.</param>
/// <param name="Ids">What may stand in it.</param>
/// <param name="Own">Which tasks will do that have nothing in it.</param>
internal sealed record IdCondition(string Column, IEnumerable<Guid> Ids, IEnumerable<Guid> Own)
{
    /// <summary>The condition, its values added to the parameters.</summary>
    public string Narrow(DynamicParameters parameters)
    {
        var ids = In(Column, Column, Ids, parameters);
        var own = In("task_id", $"{Column}_own", Own, parameters) is { } tasks ? $"({Column} is null and {tasks})" : null;
        return (ids, own) is (null, null) ? "1 = 0" : $"({string.Join(" or ", new[] { ids, own }.OfType<string>())})";
    }

    // An empty list finds nothing; written as a list, PostgreSQL would not know its type.
    private static string? In(string column, string name, IEnumerable<Guid> ids, DynamicParameters parameters)
    {
        var values = ids.ToList();
        if (values.Count == 0) return null;
        parameters.Add(name, values);
        return $"{column} in @{name}";
    }
}
