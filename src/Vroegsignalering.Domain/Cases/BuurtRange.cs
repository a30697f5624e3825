using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>A range of house numbers of one postcode that lies in one buurt.</summary>
/// <param name="Year">The year of the division into buurten.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Buurt">The buurt.</param>
/// <remarks>Source: CBS, postcode and house number by buurt, wijk and municipality, published yearly.</remarks>
public sealed record BuurtRange(int Year, Postcode Postcode, Buurtcode Buurt)
{
    /// <summary>Lowest house number, inclusive.</summary>
    public int From { get; init; } = 1;

    /// <summary>Highest house number, inclusive.</summary>
    public int To { get; init; } = 99999;

    /// <summary>Which numbers within it.</summary>
    public NumberSide Side { get; init; }

    /// <summary>Whether the house number lies in the range; letter and addition do not matter.</summary>
    public bool Contains(int houseNumber) => houseNumber >= From && houseNumber <= To && Side switch
    {
        NumberSide.Both => true,
        NumberSide.Odd => houseNumber % 2 == 1,
        NumberSide.Even => houseNumber % 2 == 0,
    };
}
