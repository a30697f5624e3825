namespace Vroegsignalering.Domain.Matching;

/// <summary>A resident with every residence the register knows of that person in the municipality, as it now stands.</summary>
/// <param name="Person">The resident.</param>
/// <param name="Residences">Present and former memberships, in any order.</param>
public sealed record Registration(Resident Person, IReadOnlyList<Residence> Residences)
{
    /// <summary>Nothing of the person but the id.</summary>
    public override string ToString() => $"Registration of {Person.Id}";
}
