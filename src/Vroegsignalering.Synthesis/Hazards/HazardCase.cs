using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>A signal of a scene.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Forced">What befalls it for certain.</param>
/// <param name="Bsn">The citizen service number in it; null without.</param>
internal sealed record HazardCase(SyntheticPerson Person, ErrorEvents Forced, string? Bsn = null);
