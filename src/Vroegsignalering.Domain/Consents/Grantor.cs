using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>Somebody who gave a consent, and in which capacity.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In which capacity.</param>
public sealed record Grantor(PersonId Person, GrantorRole Role);
