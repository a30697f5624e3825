using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>The addresses of a demo town: a street per postcode, most houses whole, some split into homes.</summary>
internal static class DemoAddresses
{
    private static readonly (string? Letter, string? Addition)[][] Splits =
    [
        [("A", null), ("B", null)],
        [(null, "hs"), (null, "1"), (null, "2")],
        [(null, null), (null, "bis")],
        [("A", null), ("A", "2"), ("B", null)],
        [(null, "I"), (null, "II"), (null, "III")],
    ];

    /// <summary>Every address of the town once, in a mixed order.</summary>
    public static List<Address> Of(DemoTownPlan plan, Random random)
    {
        var addresses = new List<Address>();
        foreach (var (place, postcode) in plan.AllPostcodes().Index())
        {
            var street = DemoNames.Default.Streets[place % DemoNames.Default.Streets.Count];
            for (var number = 1; number <= plan.HousesPerStreet; number++)
            {
                var homes = random.Chance(15) ? random.Pick(Splits) : [(null, null)];
                addresses.AddRange(homes.Select(home => new Address
                {
                    Street = street,
                    HouseNumber = number,
                    HouseLetter = home.Letter,
                    Addition = home.Addition,
                    Postcode = postcode,
                    Town = plan.Name,
                }));
            }
        }

        var mixed = addresses.ToArray();
        random.Shuffle(mixed);
        return [.. mixed];
    }
}
