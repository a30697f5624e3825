using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>House letter and addition as a partner has them.</summary>
internal static class WrittenAddition
{
    // What people write for the addition on the left; "#" is the floor.
    private static readonly (string Registered, string[] Written)[] Styles =
    [
        ("HS", ["hs", "H", "huis", "begane grond", "bg"]), ("H", ["hs", "huis", "h"]), ("BIS", ["bis", "Bis", "bs", "-bis"]),
        ("I", ["1", "i", "1 hoog"]), ("II", ["2", "ii", "2 hoog"]), ("III", ["3", "3e", "3 hoog"]),
        ("RD", ["rood", "r", "rd"]), ("ZW", ["zwart", "z", "zw"]),
        ("#HG", ["#", "# hoog", "#hg", "#-hoog", "#e"]), ("# hoog", ["#", "#HG", "#hoog", "#e verd."]), ("#", ["#HG", "-#", "0#", "# hoog"]),
    ];

    /// <summary>Left out by half, restyled by the others.</summary>
    public static HomeNumber Changed(HomeNumber home, Draw draw) =>
        draw.Percent(50) ? new HomeNumber(home.Number) : Restyled(home, draw);

    private static HomeNumber Restyled(HomeNumber home, Draw draw) => home switch
    {
        { Letter: { } letter, Addition: { } addition } => draw.Pick<HomeNumber>(
        [
            new(home.Number, null, letter + addition),
            new(home.Number, null, $"{letter}-{addition}"),
            new(home.Number, letter.ToLowerInvariant(), addition),
        ]),
        { Letter: { } letter } => draw.Pick<HomeNumber>(
        [
            new(home.Number, null, letter),
            new(home.Number, letter.ToLowerInvariant()),
            new(home.Number, null, $"-{letter}"),
            new(home.Number, null, $"{home.Number}{letter}"),
        ]),
        _ => home with { Addition = Restyled(home.Addition!, draw) },
    };

    private static string Restyled(string addition, Draw draw)
    {
        var floor = addition[..1];
        var pattern = char.IsAsciiDigit(addition[0]) && !IsFlat(addition) ? $"#{addition[1..]}" : addition;
        var style = Array.Find(Styles, row => row.Registered.Equals(pattern, StringComparison.OrdinalIgnoreCase)).Written;
        return style is null
            ? draw.Pick([$"-{addition}", $"app. {addition}", $"nr {addition}"])
            : draw.Pick([.. style.Select(written => written.Replace("#", floor, StringComparison.Ordinal)).Where(written => written != addition)]);
    }

    private static bool IsFlat(string addition) => addition.Length == 3 && char.IsAsciiDigit(addition[2]);
}
