using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>What the case plan needs to know of a household.</summary>
public sealed record HouseholdFacts
{
    /// <summary>Where it lives.</summary>
    public required Address Address { get; init; }

    /// <summary>Whether somebody under 18 lives there.</summary>
    public bool MinorsPresent { get; init; }

    /// <summary>Professionals tied to it: coordinator, debt help, bond, earlier worker, language, experience.</summary>
    public IReadOnlyList<RoutingCandidate> People { get; init; } = [];

    /// <summary>How many more regular tasks each team can take now.</summary>
    public IReadOnlyDictionary<TeamId, int> Room { get; init; } = new Dictionary<TeamId, int>();

    /// <summary>Whether one of the birth dates makes a minor present on the day; an incomplete date counts when it can be.</summary>
    /// <param name="born">The members' birth dates; null when wholly unknown.</param>
    /// <param name="day">Dutch civil date.</param>
    public static bool HasMinor(IEnumerable<PartialDate?> born, DateOnly day) =>
        born.Any(date => date is { } known && known.Latest > day.AddYears(-18));
}
