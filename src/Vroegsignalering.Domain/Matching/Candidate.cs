namespace Vroegsignalering.Domain.Matching;

/// <summary>A resident whom a signal might be about, with every residence of that person the register knows in the municipality.</summary>
/// <param name="Person">The resident.</param>
/// <param name="Residences">Present and former memberships, in any order.</param>
public sealed record Candidate(Resident Person, IReadOnlyList<Residence> Residences);
