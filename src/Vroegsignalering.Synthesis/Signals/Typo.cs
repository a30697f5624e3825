namespace Vroegsignalering.Synthesis.Signals;

/// <summary>One slip of the finger in a name.</summary>
internal static class Typo
{
    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The name with a letter inserted, left out, replaced or swapped with the next; always another, of two letters or more.</summary>
    public static string In(string name, Draw draw)
    {
        while (true)
        {
            var slip = Slip(name, draw.Below(name.Length), draw);
            if (slip != name && slip.Length > 1 && char.IsLetter(slip[0]) && slip[^1] != ' ')
            {
                return slip;
            }
        }
    }

    private static string Slip(string name, int place, Draw draw)
    {
        var (before, letter, after) = (name[..place], name[place], name[(place + 1)..]);
        return !char.IsLetter(letter) ? name : draw.Below(4) switch
        {
            0 => $"{before}{letter}{(draw.Percent(40) ? char.ToLowerInvariant(letter) : Beside(letter, draw))}{after}",
            1 => before + (place == 0 && after.Length > 0 ? char.ToUpperInvariant(after[0]) + after[1..] : after),
            2 => before + Beside(letter, draw) + after,
            _ => after.Length > 0 && place > 0 && char.IsLetter(after[0]) ? $"{before}{after[0]}{letter}{after[1..]}" : name,
        };
    }

    // A neighbour on the keyboard, in the case of the letter; of letters that have no key of their own, any.
    private static char Beside(char letter, Draw draw)
    {
        var small = char.ToLowerInvariant(letter);
        var row = Array.Find(Keyboard, keys => keys.Contains(small, StringComparison.Ordinal)) ?? Keyboard[1];
        var place = Math.Max(0, row.IndexOf(small, StringComparison.Ordinal)) + (draw.Percent(50) ? 1 : -1);
        var other = row[(place + row.Length) % row.Length];
        return char.IsUpper(letter) ? char.ToUpperInvariant(other) : other;
    }
}
