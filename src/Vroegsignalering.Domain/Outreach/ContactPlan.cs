namespace Vroegsignalering.Domain.Outreach;

/// <summary>How the contract holder of one signal is approached (MA-12).</summary>
/// <param name="Party">With whom the conversation is sought.</param>
/// <param name="RestrictedView">Whether only the own worker may see the person, because of secrecy.</param>
/// <param name="Moratorium">Recorded for the worker; it stops no clock.</param>
/// <remarks>Source: Wet BRP art. 2.59 (secrecy); Wgs art. 5 and Besluit breed moratorium (moratorium).</remarks>
public sealed record ContactPlan(ContactParty Party, bool RestrictedView, bool Moratorium)
{
    /// <summary>The plan for the holder.</summary>
    /// <param name="holder">What is known of the holder.</param>
    /// <param name="crisis">Whether supply, home or insurance is threatened.</param>
    public static ContactPlan For(HolderFacts holder, bool crisis) =>
        new(PartyOf(holder, crisis), holder.Secrecy, holder.Moratorium);

    private static ContactParty PartyOf(HolderFacts holder, bool crisis) => holder switch
    {
        { Deceased: true } => crisis ? ContactParty.Survivors : ContactParty.Nobody,
        { UnderAdministration: true } => ContactParty.Administrator,
        { Minor: true } => ContactParty.LegalRepresentative,
        _ => ContactParty.Holder,
    };
}
