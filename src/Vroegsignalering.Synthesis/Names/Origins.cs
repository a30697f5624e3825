namespace Vroegsignalering.Synthesis.Names;

/// <summary>How the stocks of names are spread over families.</summary>
internal static class Origins
{
    // Of a hundred families: roughly the country, with the names that are spelled in many ways a little more common.
    private static readonly (int UpTo, Origin Origin)[] Shares =
    [
        (78, Origin.Dutch), (81, Origin.Turkish), (84, Origin.Moroccan), (87, Origin.Surinamese), (90, Origin.Polish), (100, Origin.Elsewhere),
    ];

    /// <summary>The stock as it is written in the lists.</summary>
    public static Origin Parse(string text) => Enum.Parse<Origin>(text, ignoreCase: true);

    /// <summary>The stock of a family.</summary>
    public static Origin OfFamily(Draw draw)
    {
        var place = draw.Below(100);
        return Shares.First(share => place < share.UpTo).Origin;
    }

    /// <summary>The stock of a partner: mostly the same.</summary>
    public static Origin OfPartner(Origin origin, Draw draw) => draw.Percent(85) ? origin : OfFamily(draw);
}
