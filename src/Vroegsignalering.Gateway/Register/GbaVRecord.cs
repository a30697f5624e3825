namespace Vroegsignalering.Gateway.Register;

/// <summary>One persoonslijst: the row with its label, which is how things stand, and the rows under it, which are repeats and history.</summary>
/// <param name="Current">The labelled row.</param>
/// <param name="Further">The rows under it.</param>
public sealed record GbaVRecord(FileRow Current, IReadOnlyList<FileRow> Further)
{
    public IEnumerable<FileRow> All => Further.Prepend(Current);

    /// <summary>Whether a line of it could not be read, which may as well have begun another.</summary>
    public bool IsBroken => All.Any(row => row.Fault is not null);

    public static IEnumerable<GbaVRecord> Group(IEnumerable<FileRow> rows)
    {
        var group = new List<FileRow>();
        foreach (var row in rows)
        {
            if (row[GbaVElements.Label] is not null && group.Count > 0)
            {
                yield return new GbaVRecord(group[0], group[1..]);
                group = [];
            }

            group.Add(row);
        }

        if (group.Count > 0)
        {
            yield return new GbaVRecord(group[0], group[1..]);
        }
    }
}
