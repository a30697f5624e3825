using System.Globalization;

namespace Vroegsignalering.Synthesis.Homes;

/// <summary>The homes of a street: most houses whole, some split into flats in one of the ways of the BAG.</summary>
internal static class StreetPlan
{
    // Of a thousand buildings. About a quarter of the homes has a letter or an addition, as in the older half of a city.
    private static readonly (int UpTo, Func<int, Draw, IEnumerable<HomeNumber>> Homes)[] Buildings =
    [
        (900, (number, _) => [new(number)]),
        (930, (number, draw) => "ABCD".Take(draw.Between(2, 4)).Select(letter => new HomeNumber(number, $"{letter}"))),
        (940, (number, _) => [new(number), new(number, "A")]),
        (955, (number, draw) => Floors(number, draw.Pick(["HS", "H", "hs"]), draw.Pick(["", "HG", " hoog"]))),
        (967, (number, _) => [new(number), new(number, Addition: "BIS")]),
        (972, (number, _) => [new(number), new(number, Addition: "BIS"), new(number, "A", "BIS")]),
        (982, (number, _) => [new(number, Addition: "I"), new(number, Addition: "II"), new(number, Addition: "III")]),
        (988, (number, _) => [new(number, "A", "1"), new(number, "A", "2"), new(number, "B", "1"), new(number, "B", "2")]),
        (992, (number, _) => [new(number, Addition: "RD"), new(number, Addition: "ZW")]),
        (1000, Flats),
    ];

    /// <summary>So many homes of one street; every plan number gives another street.</summary>
    public static HomeNumber[] Of(int plan, int homes)
    {
        var draw = new Draw(0, DrawPurpose.Streets, plan);
        var street = new List<HomeNumber>(homes);
        for (var number = 1; street.Count < homes; number++)
        {
            var place = draw.Below(1000);
            street.AddRange(Buildings.First(row => place < row.UpTo).Homes(number, draw));
        }

        return [.. street.Take(homes)];
    }

    private static IEnumerable<HomeNumber> Floors(int number, string ground, string floor) =>
        [new(number, Addition: ground), .. Enumerable.Range(1, 3).Select(level => new HomeNumber(number, Addition: $"{level}{floor}"))];

    private static IEnumerable<HomeNumber> Flats(int number, Draw draw)
    {
        var (floors, doors) = (draw.Between(2, 4), draw.Between(3, 6));
        return Enumerable.Range(1, floors).SelectMany(_ => Enumerable.Range(1, doors), (floor, door) =>
            new HomeNumber(number, Addition: ((floor * 100) + door).ToString(CultureInfo.InvariantCulture)));
    }
}
