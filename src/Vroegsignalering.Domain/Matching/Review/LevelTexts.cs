using System.Collections.Frozen;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;
using static Vroegsignalering.Domain.Matching.Review.Agreement;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>The comparison levels in plain Dutch, for the reviewer.</summary>
public static class LevelTexts
{
    private static readonly FrozenDictionary<string, LevelText> ByName = new Dictionary<ComparisonLevel, LevelText>
    {
        [AddressSame] = new(Same, "woont op dit adres"),
        [AddressAdditionMissing] = new(Alike, "woont op dit nummer, een van beide mist de toevoeging"),
        [AddressFormer] = new(Alike, "woonde hier eerder, of op dit nummer zonder toevoeging"),
        [AddressAdditionDiffers] = new(Different, "woont op dit nummer achter een andere toevoeging"),
        [AddressElsewhere] = new(Different, "woont ergens anders"),
        [SurnameOwn] = new(Same, "eigen achternaam"),
        [SurnameUsed] = new(Same, "naam van de partner, zo gekozen"),
        [SurnameNotUsed] = new(Alike, "naam van de partner, niet zo gekozen"),
        [SurnamePart] = new(Alike, "een deel van een dubbele naam"),
        [SurnameVariant] = new(Alike, "één letter anders, of andere spelling"),
        [SurnamePhonetic] = new(Alike, "klinkt hetzelfde"),
        [SurnameSwapped] = new(Alike, "voornaam en achternaam omgewisseld"),
        [SurnameUnknown] = new(Unknown, "geen achternaam om te vergelijken"),
        [SurnameDiffers] = new(Different, "andere achternaam"),
        [GivenNameEqual] = new(Same, "zelfde voornaam"),
        [GivenNameVariant] = new(Alike, "voornaam in andere spelling, ingekort of als roepnaam"),
        [GivenNameLater] = new(Alike, "een van de andere voornamen"),
        [GivenInitialsAll] = new(Same, "alle voorletters"),
        [GivenInitialsFirst] = new(Alike, "eerste voorletter"),
        [GivenInitialsLater] = new(Alike, "voorletter van een andere voornaam"),
        [GivenConflicts] = new(Different, "eerste voorletter klopt, de rest niet"),
        [GivenNameSwapped] = new(Alike, "voornaam en achternaam omgewisseld"),
        [GivenUnknown] = new(Unknown, "geen voornaam of voorletter om te vergelijken"),
        [GivenDiffers] = new(Different, "andere voornamen"),
        [BirthDateExact] = new(Same, "zelfde dag"),
        [BirthDateExactDefault] = new(Same, "zelfde dag, 1 januari: vaak ingevuld bij onbekend"),
        [BirthDateSwapped] = new(Alike, "dag en maand omgewisseld"),
        [BirthDateOneDigit] = new(Alike, "één cijfer anders"),
        [BirthDatePartial] = new(Alike, "onvolledig, wat bekend is klopt"),
        [BirthDateDefault] = new(Alike, "alleen het jaar klopt, 1 januari ingevuld"),
        [BirthDateUnknown] = new(Unknown, "geen geboortedatum om te vergelijken"),
        [BirthDateDiffers] = new(Different, "andere geboortedatum"),
        [BsnEqual] = new(Same, "zelfde nummer"),
        [BsnUnknown] = new(Unknown, "geen nummer om te vergelijken"),
        [BsnDiffers] = new(Different, "ander nummer"),
        [ContactSame] = new(Same, "zelfde telefoonnummer of e-mailadres; een gezin kan het delen"),
        [ContactUnknown] = new(Unknown, "geen telefoonnummer of e-mailadres om te vergelijken"),
        [ContactDiffers] = new(Different, "ander telefoonnummer of e-mailadres; telt niet mee"),
    }.ToFrozenDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>How the level of a stored decision reads; a name that is not listed here is shown as it stands, and as unknown.</summary>
    public static LevelText Of(string level) => ByName.GetValueOrDefault(level) ?? new LevelText(Unknown, level);
}
