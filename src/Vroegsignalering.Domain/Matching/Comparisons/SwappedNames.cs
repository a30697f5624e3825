using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>First name and surname that stand in each other's field (MA-03).</summary>
/// <remarks>A common slip where both may be either: Peter Thomas. It finds the person for a human, and never matches by itself.</remarks>
public static class SwappedNames
{
    /// <summary>Whether the surname of the signal is the resident's first name, and the first name a surname of the resident.</summary>
    public static bool Of(ComparableSignal signal, Candidate candidate)
    {
        var (surname, given, registered) = (signal.Surname, signal.GivenNames, candidate.GivenNames);
        if (surname is null || given.Names.Count == 0 || registered.Count == 0 || registered.Initials[0] != surname.Core[0])
        {
            return false;
        }

        return FoldedWords.Of(registered[0]) == surname.Core && NormalSurname.Of(null, string.Join(' ', given.Names)) is { } name
            && (name.Print.IsNameOf(candidate.Surnames.Own.Print) || name.Print.IsNameOf(candidate.Surnames.Partner.Print));
    }
}
