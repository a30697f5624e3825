namespace Vroegsignalering.Gateway.Register;

/// <summary>Columns of a file that are none of ours, so that nothing in it goes unread unseen.</summary>
internal static class StrangeColumns
{
    /// <summary>What is wrong with the names, each once; empty when every one is a column of ours and stands once.</summary>
    /// <param name="names">The head.</param>
    /// <param name="known">The columns of such a file.</param>
    /// <param name="described">Where those are told of.</param>
    /// <remarks>A file without a head begins with a person: where no name is ours, none is repeated in the text.</remarks>
    public static IReadOnlyList<string> In(IReadOnlyList<string> names, IReadOnlyCollection<string> known, string described)
    {
        string[] read = [.. names.Select(name => name.Trim())];
        return read.Intersect(known).Any()
            ? [.. read.Index().Select(column => FaultOf(read, column.Index, known, described)).OfType<string>()]
            : [$"de eerste rij noemt geen enkele kolom van ons; zet er de namen uit {described} in, met hoofd- en kleine letters zoals daar"];
    }

    private static string? FaultOf(string[] names, int place, IReadOnlyCollection<string> known, string described) =>
        names[place] is not { Length: > 0 } name ? $"kolom {place + 1} heeft geen naam; haal haar weg"
        : !known.Contains(name) ? $"kolom '{name}' kennen wij niet; {NearestName.Repair(name, known, $"haal haar weg, of geef haar een naam uit {described}")}"
        : Array.IndexOf(names, name) < place ? $"kolom '{name}' staat er twee keer; houd er een over"
        : null;
}
