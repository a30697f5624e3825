using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>The reasons of reviewers as codes, in plain Dutch, and with the step they belong to.</summary>
public static class DecisionReasons
{
    /// <summary>The reasons by their code, exact case.</summary>
    public static FrozenDictionary<string, DecisionReason> ByCode { get; } =
        Enum.GetValues<DecisionReason>().ToFrozenDictionary(Code, StringComparer.Ordinal);

    /// <summary>The reasons that can be given for the step, in the order of a list on screen.</summary>
    public static IReadOnlyList<DecisionReason> For(ReasonUse use) => [.. Enum.GetValues<DecisionReason>().Where(reason => reason.Use() == use)];

    /// <summary>The step that the reason belongs to.</summary>
    public static ReasonUse Use(this DecisionReason reason) => reason switch
    {
        DecisionReason.OtherDetailsFit or DecisionReason.RegisterLags or DecisionReason.Inquired => ReasonUse.AgainstFirst,
        DecisionReason.NobodyFits or DecisionReason.TooLittleKnown or DecisionReason.NotAResident or DecisionReason.Deceased
            or DecisionReason.LegalPerson => ReasonUse.Nobody,
        DecisionReason.Slip or DecisionReason.WrongPerson or DecisionReason.NewInformation => ReasonUse.Undo,
    };

    /// <summary>The code of the reason on the wire and in the store.</summary>
    public static string Code(this DecisionReason reason) => reason switch
    {
        DecisionReason.OtherDetailsFit => "andere-gegevens-passen",
        DecisionReason.RegisterLags => "register-loopt-achter",
        DecisionReason.Inquired => "nagevraagd",
        DecisionReason.NobodyFits => "niemand-past",
        DecisionReason.TooLittleKnown => "te-weinig-gegevens",
        DecisionReason.NotAResident => "geen-inwoner",
        DecisionReason.Deceased => "overleden",
        DecisionReason.LegalPerson => "rechtspersoon",
        DecisionReason.Slip => "vergissing",
        DecisionReason.WrongPerson => "verkeerde-persoon",
        DecisionReason.NewInformation => "nieuwe-informatie",
    };

    /// <summary>The reason as a reviewer reads it.</summary>
    public static string Explain(this DecisionReason reason) => reason switch
    {
        DecisionReason.OtherDetailsFit => "Andere gegevens in de melding passen bij deze persoon",
        DecisionReason.RegisterLags => "De persoon woont hier, het register loopt achter",
        DecisionReason.Inquired => "Nagevraagd bij de melder of een collega",
        DecisionReason.NobodyFits => "Geen van de kandidaten is de persoon van de melding",
        DecisionReason.TooLittleKnown => "De melding zegt te weinig om iemand te kiezen",
        DecisionReason.NotAResident => "De persoon woont niet (meer) in deze gemeente",
        DecisionReason.Deceased => "De persoon is overleden",
        DecisionReason.LegalPerson => "De melding gaat over een bedrijf, niet over een persoon",
        DecisionReason.Slip => "Vergissing bij het kiezen",
        DecisionReason.WrongPerson => "Het blijkt een ander te zijn",
        DecisionReason.NewInformation => "Er is nieuwe informatie",
    };
}
