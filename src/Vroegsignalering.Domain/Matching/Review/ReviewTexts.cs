using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Why a signal is on the review desk, in words for people and codes for machines.</summary>
public static class ReviewTexts
{
    /// <summary>The reason of a signal whose decision was undone.</summary>
    public const string Undone = "Undone";

    /// <summary>The texts in the order of a list on screen.</summary>
    public static IReadOnlyList<ReviewText> All { get; } =
    [
        new(nameof(ReviewReason.WeakEvidence), "zwak-bewijs", "Het bewijs is te zwak om zelf te koppelen"),
        new(nameof(ReviewReason.WithinMargin), "kandidaten-dicht-bijeen", "Twee kandidaten liggen dicht bij elkaar"),
        new(nameof(ReviewReason.BirthDateMissing), "geboortedatum-ontbreekt", "Geen bruikbare geboortedatum, en een huisgenoot lijkt erop"),
        new(nameof(ReviewReason.OtherAddress), "ander-adres", "De persoon woont ergens anders"),
        new(nameof(ReviewReason.TradeName), "handelsnaam", "De melding noemt een bedrijf"),
        new(nameof(ReviewReason.AnotherHolder), "andere-houder", "De naam noemt een junior, erven of een bewindvoerder: het kan om een ander gaan"),
        new(nameof(ReviewReason.NamesSwapped), "namen-omgewisseld", "Voornaam en achternaam lijken omgewisseld"),
        new(nameof(ReviewReason.Minor), "minderjarig", "De persoon is of lijkt minderjarig"),
        new(nameof(ReviewReason.Deceased), "overleden", "De persoon is overleden"),
        new(nameof(ReviewReason.Secrecy), "geheimhouding", "De persoon vroeg om geheimhouding"),
        new(nameof(ReviewReason.UnderInvestigation), "in-onderzoek", "De inschrijving wordt onderzocht"),
        new(nameof(ReviewReason.BsnAndNameDisagree), "bsn-en-naam", "Het burgerservicenummer wijst iemand anders aan dan de naam"),
        new(nameof(ReviewReason.NotInHousehold), "zonder-huishouden", "Het register kent geen huishouden van deze persoon"),
        new(nameof(ReviewReason.NothingPersonal), "niets-persoonlijks", "Te weinig wijst op deze persoon zelf (voornaam, geboortedatum): het kan ook familie zijn"),
        new(nameof(ReviewReason.FirstNameContradicts), "andere-voornaam", "De melding noemt een heel andere voornaam"),
        new(nameof(ReviewReason.SameBirthDate), "zelfde-geboortedag", "Een (vroegere) huisgenoot is op dezelfde dag geboren"),
        new(nameof(ReviewReason.CrowdedAddress), "veel-huishoudens", "Op dit adres wonen veel huishoudens, en niet alles klopt"),
        new(nameof(ReviewReason.RegisterTooOld), "register-verouderd", "Het register is te oud om zonder mens te koppelen"),
        new(nameof(NoneReason.PersonUnknown), "persoon-onbekend", "Op het adres wonen mensen, maar deze persoon niet"),
        new(nameof(NoneReason.AddressUnknown), "adres-onbekend", "Op dit adres staat niemand ingeschreven"),
        new(nameof(NoneReason.NoLongerResident), "vertrokken", "De persoon is vertrokken, en er dreigt een crisis"),
        new(Undone, "ongedaan-gemaakt", "Een eerder besluit is ongedaan gemaakt"),
    ];

    private static readonly FrozenDictionary<string, ReviewText> ByReason = All.ToFrozenDictionary(text => text.Reason, StringComparer.Ordinal);

    /// <summary>How the reason of a stored decision reads; one that is not listed here is shown as it stands.</summary>
    public static ReviewText Of(string reason) => ByReason.GetValueOrDefault(reason) ?? new ReviewText(reason, reason, reason);

    /// <summary>The text with the code; null when there is none.</summary>
    public static ReviewText? Find(string? code) => All.FirstOrDefault(text => text.Code == code);
}
