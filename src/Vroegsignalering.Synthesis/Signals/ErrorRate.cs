namespace Vroegsignalering.Synthesis.Signals;

/// <summary>How often an event befalls the signals it can befall, in percent by kind of partner.</summary>
/// <param name="Event">The event.</param>
/// <param name="Insurer">For health insurers.</param>
/// <param name="Landlord">For landlords.</param>
/// <param name="Utility">For energy and water companies.</param>
public sealed record ErrorRate(ErrorEvents Event, decimal Insurer, decimal Landlord, decimal Utility)
{
    /// <summary>The percentage for a kind of partner.</summary>
    public decimal PercentFor(PartnerKind kind) => kind switch
    {
        PartnerKind.Insurer => Insurer,
        PartnerKind.Landlord => Landlord,
        PartnerKind.Energy or PartnerKind.Water => Utility,
    };
}
