using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Storage.Register;

/// <summary>One person as a source tells it, to be loaded into the register.</summary>
/// <param name="Key">The source's key of the person, stable over loads.</param>
/// <param name="Person">The person; the id counts only while the key is new, afterwards the register's own id stays.</param>
/// <param name="Stays">Present and former memberships; no two of one household from the same day.</param>
public sealed record RegisterEntry(string Key, Resident Person, IReadOnlyList<RegisterStay> Stays)
{
    /// <summary>Whether the source tells nothing of phone and e-mail, so that what the register has of them stays.</summary>
    public bool LeavesContact { get; init; }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => nameof(RegisterEntry);
}
