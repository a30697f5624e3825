using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Storage.Register;

/// <summary>A person who belongs to a household on the day that was asked for.</summary>
/// <param name="Person">The person.</param>
/// <param name="PartTime">Whether that is part of the time (co-parenting).</param>
public sealed record HouseholdMember(Resident Person, bool PartTime);
