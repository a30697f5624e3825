using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Other spellings of a name that sound the same or nearly so.</summary>
internal static class SpellingVariants
{
    // In lower case. Each row is a habit of writing, not a rule of sound: some fit a name badly, as with people who spell by ear.
    private static readonly (string Written, string Otherwise)[] Habits =
    [
        ("ij", "y"), ("ij", "ei"), ("ij", "ey"), ("y", "ij"), ("y", "i"), ("ei", "ij"), ("ei", "ey"), ("ey", "ei"),
        ("uij", "uy"), ("uij", "ui"), ("ui", "uij"), ("ss", "s"), ("sse", "se"), ("nse", "nsse"), ("rs", "rss"), ("ß", "s"), ("ß", "sz"),
        ("ck", "k"), ("kk", "ck"), ("k", "c"), ("k", "ck"), ("c", "k"), ("ks", "x"), ("x", "ks"), ("sz", "s"),
        ("z", "s"), ("s", "z"), ("sch", "sg"), ("dt", "t"), ("ou", "au"), ("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ş", "sh"), ("ł", "w"),
    ];

    /// <summary>Whether there is another spelling.</summary>
    public static bool Exist(string name) => Diacritics.In(name) || Array.Exists(Habits, habit => Find(name, habit.Written) >= 0);

    /// <summary>One other spelling, each habit as likely; half of the names with foreign letters lose them.</summary>
    public static string Of(string name, Draw draw)
    {
        var habits = Array.FindAll(Habits, habit => Find(name, habit.Written) >= 0);
        if (Diacritics.In(name) && (habits.Length == 0 || draw.Percent(50)))
        {
            return Diacritics.Without(name);
        }

        var (written, otherwise) = draw.Pick(habits);
        var start = Find(name, written);
        var first = char.IsUpper(name[start]) ? char.ToUpperInvariant(otherwise[0]) : otherwise[0];
        return $"{name[..start]}{first}{otherwise[1..]}{name[(start + written.Length)..]}";
    }

    private static int Find(string name, string written) => name.IndexOf(written, StringComparison.OrdinalIgnoreCase);
}
