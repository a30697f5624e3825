using Vroegsignalering.Synthesis.Hazards;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>What a signal is written from.</summary>
/// <param name="Person">Whom it is about, with a place to live.</param>
/// <param name="Kind">Who sends it.</param>
/// <param name="Quality">How well the record was kept.</param>
/// <param name="Events">What befalls it, as far as person and address can show it.</param>
internal sealed record Occasion(SyntheticPerson Person, PartnerKind Kind, QualityClass Quality, ErrorEvents Events)
{
    public HazardPack? Pack { get; init; }

    public string? Bsn { get; init; }
}
