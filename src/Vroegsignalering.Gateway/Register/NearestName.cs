namespace Vroegsignalering.Gateway.Register;

/// <summary>Which of the known names somebody meant who wrote another.</summary>
internal static class NearestName
{
    private const int FarthestTypo = 3;

    /// <summary>The repair, to stand behind a semicolon: the known name in its own letters, the one that is near, or else what is said here.</summary>
    public static string Repair(string name, IEnumerable<string> known, string otherwise)
    {
        var nearest = known.MinBy(other => (Edits(name.ToUpperInvariant(), other.ToUpperInvariant()), Edits(name, other)))!;
        return Edits(name.ToUpperInvariant(), nearest.ToUpperInvariant()) switch
        {
            0 => $"schrijf '{nearest}', want hoofd- en kleine letters tellen",
            <= FarthestTypo => $"de naam die er het meest op lijkt is '{nearest}'",
            _ => otherwise,
        };
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
