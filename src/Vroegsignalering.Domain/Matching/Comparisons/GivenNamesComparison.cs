using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>First names and initials of the contract holder beside a resident's first names (MA-03).</summary>
public static class GivenNamesComparison
{
    private const int ShortestForSlip = 5;
    private const int ShortestCut = 3;

    /// <summary>The first level that fits; a name decides before initials do.</summary>
    public static ComparisonLevel Of(NormalGivenNames signalled, NormalGivenNames resident)
    {
        if (signalled.Initials.Length == 0 || resident.Initials.Length == 0)
        {
            return GivenUnknown;
        }

        var bothNamed = signalled.Names.Count > 0 && resident.Names.Count > 0;
        if (bothNamed && OfNames(signalled.Names[0], resident.Names) is { } level)
        {
            return level;
        }

        return bothNamed && !signalled.InitialsApart
            ? signalled.Initials[0] == resident.Initials[0] ? GivenConflicts : GivenDiffers
            : OfInitials(signalled.Initials, resident.Initials);
    }

    private static ComparisonLevel? OfNames(string signalled, IReadOnlyList<string> names)
    {
        if (signalled == names[0])
        {
            return GivenNameEqual;
        }

        return IsVariant(signalled, names[0]) ? GivenNameVariant : names.Contains(signalled) ? GivenNameLater : null;
    }

    private static bool IsVariant(string one, string other)
    {
        var shortest = Math.Min(one.Length, other.Length);
        return (shortest >= ShortestForSlip && OneEdit.Apart(one, other))
            || (shortest >= ShortestCut && one.AsSpan(0, shortest).SequenceEqual(other.AsSpan(0, shortest)))
            || (one[0] == other[0] && DutchSpelling.Of(one) == DutchSpelling.Of(other));
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
