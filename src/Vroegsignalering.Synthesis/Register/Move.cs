using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>How a household came to its home: since when, and from where when it lived in the municipality before.</summary>
internal sealed record Move(long Household, SyntheticAddress Home, DateOnly Since)
{
    /// <summary>The last day that anybody can have moved on.</summary>
    public static readonly DateOnly Latest = People.Today.AddDays(-20);

    /// <summary>The home before, with the household's number there and since when; null when it came from elsewhere.</summary>
    public (long Household, SyntheticAddress Home, DateOnly Since)? Before { get; init; }

    /// <summary>A day on which people may have moved in: recent ones more often, up to twenty-five years ago.</summary>
    public static DateOnly AnyDay(Draw draw) => Latest.AddDays(-draw.LowBelow(9_000));

    /// <summary>The residences of a member: nobody lives anywhere before being born, or after having left or died.</summary>
    public IReadOnlyList<SyntheticStay> StaysOf(SyntheticPerson member)
    {
        var born = member.Born.Earliest;
        var present = new SyntheticStay(Household, Home, Later(born, Since), member.StateSince);
        return Before is { } before && born < Since
            ? [present, new SyntheticStay(before.Household, before.Home, Later(born, before.Since), Since.AddDays(-1))]
            : [present];
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
