using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Which events a person can show in a signal.</summary>
internal static class Bearing
{
    /// <summary>Whether all of them can be shown.</summary>
    public static bool CanShow(SyntheticPerson person, ErrorEvents events) =>
        WrittenBirthDate.CanShow(person.Born, events)
        && (!events.HasFlag(ErrorEvents.OldAddress) || person.FormerHome is not null)
        && (!events.HasFlag(ErrorEvents.SpellingVariant) || WrittenSurname.CanBeSpelledOtherwise(person));

    /// <summary>Those of them that can be shown.</summary>
    public static ErrorEvents Shown(SyntheticPerson person, ErrorEvents events) => Enum.GetValues<ErrorEvents>()
        .Where(one => events.HasFlag(one) && CanShow(person, one))
        .Aggregate(ErrorEvents.None, (shown, one) => shown | one);
}
