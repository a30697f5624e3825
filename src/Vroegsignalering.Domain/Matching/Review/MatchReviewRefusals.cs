namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Why a step on the review desk is not possible.</summary>
internal static class MatchReviewRefusals
{
    public static readonly ReviewVerdict.Refused Overtaken = new(
        "/versie", "intussen-beslist", "Er is intussen iets met deze melding gebeurd.", "Bekijk de melding opnieuw en kies zo nodig nog eens.")
    {
        Overtaken = true,
    };

    public static readonly ReviewVerdict.Refused LookAgain = new(
        "/weergave", "opnieuw-bekijken", "De kandidaten of hun gegevens in het register zijn veranderd sinds u keek.",
        "Bekijk de melding opnieuw en kies nog eens.")
    {
        Overtaken = true,
    };

    public static readonly ReviewVerdict.Refused Withdrawn = new(
        "", "ingetrokken", "De melder heeft deze melding ingetrokken.", "Er valt niets meer te beslissen; ga verder met de volgende melding.")
    {
        Overtaken = true,
    };

    public static readonly ReviewVerdict.Refused AlreadyDecided = new(
        "", "al-beslist", "Over deze melding is al beslist.", "Maak het besluit eerst ongedaan als het niet klopt.");

    public static readonly ReviewVerdict.Refused NothingToUndo = new(
        "", "niets-ongedaan", "Er is geen besluit dat ongedaan kan worden gemaakt.", "Bekijk de melding opnieuw.");

    public static readonly ReviewVerdict.Refused NoProposal = new(
        "/besluit", "geen-voorstel", "Er ligt geen voorstel om af te wijzen.", "Kies een kandidaat, of niemand van deze.");

    public static readonly ReviewVerdict.Refused ProposalWaits = new(
        "/besluit", "voorstel-wacht", "Er wacht een voorstel op een tweede beoordelaar.", "Bevestig dat voorstel of wijs het af; kies daarna opnieuw.");

    public static readonly ReviewVerdict.Refused SamePerson = new(
        "/besluit", "vier-ogen", "U deed dit voorstel zelf; een ander bevestigt het.", "Vraag een collega met een eigen account, of trek het voorstel in.");

    public static readonly ReviewVerdict.Refused NoCandidate = new(
        "/persoon", "geen-kandidaat", "Deze persoon is geen kandidaat bij deze melding.", "Kies een van de getoonde kandidaten, of niemand van deze.");

    public static ReviewVerdict.Refused ReasonFor(ReasonUse use) => new(
        "/reden", "reden-ontbreekt", DetailOf(use), $"Kies een van: {string.Join(", ", DecisionReasons.For(use).Select(reason => reason.Code()))}.");

    private static string DetailOf(ReasonUse use) => use switch
    {
        ReasonUse.AgainstFirst => "Een andere keuze dan de eerste kandidaat vraagt een reden die daarbij hoort.",
        ReasonUse.Nobody => "De keuze voor niemand vraagt een reden die daarbij hoort.",
        ReasonUse.Undo => "Een besluit ongedaan maken vraagt een reden die daarbij hoort.",
    };
}
