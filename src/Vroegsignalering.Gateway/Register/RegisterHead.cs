namespace Vroegsignalering.Gateway.Register;

/// <summary>Whether the head of a register names our columns and no other: a column that goes unread would wipe what is stored.</summary>
internal static class RegisterHead
{
    private const int FarthestTypo = 3;

    /// <summary>What is wrong with the names, each once; empty when every one is a column of ours and stands once.</summary>
    /// <remarks>A file without a head begins with a person: where no name is ours, none is repeated in the text.</remarks>
    public static IReadOnlyList<string> Strange(IReadOnlyList<string> names)
    {
        string[] read = [.. names.Select(name => name.Trim())];
        return read.Intersect(RegisterColumns.All).Any()
            ? [.. read.Index().Select(column => FaultOf(read, column.Item, column.Index)).OfType<string>()]
            : ["de eerste rij noemt geen enkele kolom van ons; zet er de namen uit docs/register-import.md in, met hoofd- en kleine letters zoals daar"];
    }

    /// <summary>Which needed columns lack, all in one text; null when none does.</summary>
    public static string? Lacking(IEnumerable<string> names)
    {
        string[] lacking = [.. RegisterColumns.Needed.Except(names)];
        return lacking.Length == 0
            ? null
            : $"kolom ontbreekt: {string.Join(", ", lacking)}. Zonder kolom zou wat daarvan is opgeslagen verdwijnen: voeg haar toe, en laat haar leeg waar niets bekend is";
    }

    private static string? FaultOf(string[] names, string name, int place) =>
        name.Length == 0 ? $"kolom {place + 1} heeft geen naam; haal haar weg"
        : !RegisterColumns.All.Contains(name) ? $"kolom '{name}' kennen wij niet{Nearest(name)}"
        : Array.IndexOf(names, name) < place ? $"kolom '{name}' staat er twee keer; houd er een over"
        : null;

    private static string Nearest(string name)
    {
        if (RegisterColumns.All.FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } sameLetters)
        {
            return $"; schrijf '{sameLetters}', want hoofd- en kleine letters tellen";
        }

        var nearest = RegisterColumns.All.MinBy(column => Edits(name.ToUpperInvariant(), column.ToUpperInvariant()))!;
        return Edits(name.ToUpperInvariant(), nearest.ToUpperInvariant()) <= FarthestTypo
            ? $"; de naam die er het meest op lijkt is '{nearest}'"
            : "; haal haar weg, of geef haar een naam uit docs/register-import.md";
    }

    // Letters to add, drop or replace, row by row of the usual table.
    private static int Edits(string from, string to)
    {
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        foreach (var (row, letter) in from.Index())
        {
            int[] here = [row + 1, .. above[1..]];
            for (var at = 1; at < here.Length; at++)
            {
                here[at] = Math.Min(Math.Min(here[at - 1], above[at]) + 1, above[at - 1] + (letter == to[at - 1] ? 0 : 1));
            }

            above = here;
        }

        return above[^1];
    }
}
