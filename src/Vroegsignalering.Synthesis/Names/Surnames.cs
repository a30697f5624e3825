namespace Vroegsignalering.Synthesis.Names;

/// <summary>Surnames by origin: common ones in their order, then a long tail composed of parts, drawn by a Zipf curve.</summary>
/// <remarks>
/// The ten commonest Dutch names have about 4 % of the Dutch families together, as in the Nederlandse Familienamenbank; spelling
/// neighbours (Meijer, Meyer, Meier) stand side by side. The parts make tens of thousands of names that nobody need bear.
/// </remarks>
internal static class Surnames
{
    private const int FlatnessOfDutch = 28;
    private const int FlatnessOfOthers = 12;

    private static readonly Dictionary<Origin, Stock> Stocks = Enum.GetValues<Origin>().ToDictionary(origin => origin, NewStock);

    /// <summary>The surname of a family, by frequency; names with foreign letters stand without them in two of five families.</summary>
    public static Surname OfFamily(Origin origin, Draw draw)
    {
        var stock = Stocks[origin];
        var name = stock.Names[stock.Frequencies.Pick(draw)];
        return origin == Origin.Dutch || draw.Percent(60) ? name : name with { Name = Diacritics.Without(name.Name) };
    }

    /// <summary>One of the hundred commonest Dutch names, each as likely.</summary>
    public static Surname Common(Draw draw) => Stocks[Origin.Dutch].Names[draw.Below(100)];

    /// <summary>The form a woman bears: Kowalska to Kowalski.</summary>
    public static Surname OfWoman(Surname name, Origin origin) =>
        origin == Origin.Polish && (name.Name.EndsWith("ski", StringComparison.Ordinal) || name.Name.EndsWith("cki", StringComparison.Ordinal))
            ? name with { Name = name.Name[..^1] + "a" }
            : name;

    private static Stock NewStock(Origin origin)
    {
        var common = Rows("surnames.txt", origin).SelectMany(row => row[1].Split(',')).ToList();
        var composed = Rows("surname-parts.txt", origin).SelectMany(row => Compose(row.AsSpan(1))).Except(common).ToArray();
        Shuffle(composed, new Draw(0, DrawPurpose.Names, (long)origin));
        Surname[] names = [.. common.Concat(composed).Select(Surname.Parse)];
        return new Stock(names, new Frequencies(names.Length, origin == Origin.Dutch ? FlatnessOfDutch : FlatnessOfOthers));
    }

    private static IEnumerable<string[]> Rows(string list, Origin origin) =>
        DataLines.Of(list).Where(row => Origins.Parse(row[0]) == origin);

    private static List<string> Compose(ReadOnlySpan<string> parts)
    {
        IEnumerable<string> names = [""];
        foreach (var part in parts)
        {
            var choices = part.Replace('_', ' ').Split(',');
            names = names.SelectMany(_ => choices, Joined);
        }

        return [.. names.Distinct()];
    }

    private static string Joined(string start, string part) =>
        start.Length == 0 || start[^1] == ' ' || part.Length == 0 ? start + part : $"{start}{char.ToLowerInvariant(part[0])}{part[1..]}";

    private static void Shuffle(string[] names, Draw draw)
    {
        for (var place = names.Length - 1; place > 0; place--)
        {
            var other = draw.Below(place + 1);
            (names[place], names[other]) = (names[other], names[place]);
        }
    }

    private sealed record Stock(Surname[] Names, Frequencies Frequencies);
}
