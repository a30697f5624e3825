using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>First names and initials of the contract holder beside a resident's first names (MA-03).</summary>
public static class GivenNamesComparison
{
    private const int ShortestForSlip = 5;
    private const int ShortestCut = 3;

    /// <summary>The first level that fits. A name decides before initials do: one that contradicts is not mended by them, beside one that relates a row of them wholly equal tells more.</summary>
    public static ComparisonLevel Of(NormalGivenNames signalled, ResidentGivenNames resident)
    {
        var initials = resident.Initials;
        if (signalled.Initials.Length == 0 || initials.Length == 0 || IsOtherScript(signalled.Initials[0], initials[0]))
        {
            return GivenUnknown;
        }

        var bothNamed = signalled.Names.Count > 0 && resident.Count > 0;
        if (bothNamed && OfNames(signalled.Names[0], resident) is { } level)
        {
            return level != GivenNameEqual && signalled.InitialsApart && OfInitials(signalled.Initials, initials) == GivenInitialsAll
                ? GivenInitialsAll
                : level;
        }

        return bothNamed
            ? signalled.Initials[0] == initials[0] ? GivenConflicts : GivenDiffers
            : OfInitials(signalled.Initials, initials);
    }

    // In plain letters Latin is ASCII: Мария beside Mariya tells nothing.
    private static bool IsOtherScript(char one, char other) => char.IsAscii(one) != char.IsAscii(other);

    private static ComparisonLevel? OfNames(string signalled, ResidentGivenNames resident)
    {
        var first = resident[0];
        return signalled == first ? GivenNameEqual
            : IsVariant(signalled, first) ? GivenNameVariant
            : IsAmongLater(signalled, resident) ? GivenNameLater : null;
    }

    private static bool IsAmongLater(string signalled, ResidentGivenNames resident)
    {
        for (var place = 1; place < resident.Count; place++)
        {
            if (resident[place] == signalled || CallNames.Relate(resident[place], signalled))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVariant(string one, string other)
    {
        var shortest = Math.Min(one.Length, other.Length);
        return (shortest >= ShortestForSlip && OneEdit.Apart(one, other))
            || (shortest >= ShortestCut && one.AsSpan(0, shortest).SequenceEqual(other.AsSpan(0, shortest)))
            || (one[0] == other[0] && DutchSpelling.SameSounds(one, other))
            || CallNames.Relate(one, other);
    }

    private static ComparisonLevel OfInitials(string signalled, string resident)
    {
        if (signalled[0] != resident[0])
        {
            return resident.Contains(signalled[0], StringComparison.Ordinal) ? GivenInitialsLater : GivenDiffers;
        }

        return signalled.Length > 1 && signalled == resident ? GivenInitialsAll
            : InOrder(signalled, resident) || InOrder(resident, signalled) ? GivenInitialsFirst
            : GivenConflicts;
    }

    private static bool InOrder(string few, string many)
    {
        var found = 0;
        foreach (var initial in many)
        {
            found += found < few.Length && few[found] == initial ? 1 : 0;
        }

        return found == few.Length;
    }
}
