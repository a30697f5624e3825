using System.Globalization;

namespace Vroegsignalering.Synthesis.Names;

/// <summary>First names by origin, year of birth and sex, drawn by a Zipf curve; some people have a name of the generation before.</summary>
internal static class FirstNames
{
    private const int Flatness = 8;
    private const int Oldest = 1900;

    private static readonly Dictionary<(Origin, bool Woman), Stock[]> Stocks = DataLines.Of("first-names.txt")
        .GroupBy(row => (Origins.Parse(row[0]), row[2] == "v"))
        .ToDictionary(group => group.Key, group => group.Select(NewStock).OrderByDescending(stock => stock.From).ToArray());

    private static readonly Dictionary<string, string[]> CallNames =
        DataLines.Of("call-names.txt").ToDictionary(row => row[0], row => row[1].Split(','));

    /// <summary>All first names of a person, separated by spaces; the further ones are mostly traditional.</summary>
    public static string Of(Bearer bearer, Draw draw)
    {
        var names = new List<string> { One(bearer, draw) };
        for (var more = Count(bearer, draw); more > 1; more--)
        {
            var next = One(bearer with { Year = draw.Percent(70) ? Oldest : bearer.Year }, draw);
            if (!names.Contains(next))
            {
                names.Add(next);
            }
        }

        return string.Join(' ', names);
    }

    /// <summary>One first name.</summary>
    public static string One(Bearer bearer, Draw draw)
    {
        var year = draw.Percent(12) ? bearer.Year - 20 : bearer.Year;
        var stocks = Stocks[(bearer.Origin, bearer.Woman)];
        var stock = stocks.FirstOrDefault(row => row.From <= year) ?? stocks[^1];
        return stock.Names[stock.Frequencies.Pick(draw)];
    }

    /// <summary>The name the person goes by: Kees for Cornelis; null when it is the first name itself.</summary>
    public static string? CallName(string firstName, Draw draw) =>
        CallNames.TryGetValue(firstName, out var names) ? draw.Pick(names) : null;

    private static int Count(Bearer bearer, Draw draw)
    {
        var place = draw.Below(100);
        return bearer.Origin != Origin.Dutch ? (place < 75 ? 1 : 2)
            : bearer.Year < 1965 ? (place < 30 ? 1 : place < 65 ? 2 : place < 92 ? 3 : 4)
            : place < 40 ? 1 : place < 78 ? 2 : place < 96 ? 3 : 4;
    }

    private static Stock NewStock(string[] row)
    {
        var names = row[3].Split(',');
        return new Stock(int.Parse(row[1], CultureInfo.InvariantCulture), names, new Frequencies(names.Length, Flatness));
    }

    private sealed record Stock(int From, string[] Names, Frequencies Frequencies);
}
