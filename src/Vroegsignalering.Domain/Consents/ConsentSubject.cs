using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>The person whose data are asked for, as far as it matters who may consent.</summary>
/// <param name="Person">Who.</param>
/// <param name="Born">Birth date, perhaps incomplete; null when unknown.</param>
/// <param name="Representatives">How many representatives must agree where one is needed, from 1; two for parents with joint custody.</param>
public sealed record ConsentSubject(PersonId Person, PartialDate? Born, int Representatives = 1);
