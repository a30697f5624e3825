namespace Vroegsignalering.Domain.Matching;

/// <summary>How far one comparison agrees; within a comparison the first level that fits counts.</summary>
/// <remarks>Unknown is neither agreement nor disagreement (MA-03). Decisions keep the names: add levels, never rename one.</remarks>
public enum ComparisonLevel : byte
{
    /// <summary>The person lives at the address, addition included.</summary>
    AddressSame,

    /// <summary>The person lives at that postcode and number; one of the two lacks the addition.</summary>
    AddressAdditionMissing,

    /// <summary>The person lived at the address before, or at that number with one of the additions lacking.</summary>
    AddressFormer,

    /// <summary>The person lives at that postcode and number under another addition: another home.</summary>
    AddressAdditionDiffers,

    /// <summary>The register knows no tie between person and address.</summary>
    AddressElsewhere,

    /// <summary>Equal to the own surname, prefixes aside.</summary>
    SurnameOwn,

    /// <summary>Equal to the partner's or double name, as the person chose to be addressed.</summary>
    SurnameUsed,

    /// <summary>Equal to the partner's or double name, which the person did not choose.</summary>
    SurnameNotUsed,

    /// <summary>One half of a double name on either side.</summary>
    SurnamePart,

    /// <summary>One slip of the pen in five letters or more, or another spelling of the same sounds.</summary>
    SurnameVariant,

    /// <summary>The same phonetic key.</summary>
    SurnamePhonetic,

    /// <summary>The surname is the person's first name, and the first name the surname.</summary>
    SurnameSwapped,

    /// <summary>One side has no surname.</summary>
    SurnameUnknown,

    /// <summary>Another surname.</summary>
    SurnameDiffers,

    /// <summary>The first first name is equal.</summary>
    GivenNameEqual,

    /// <summary>The first first name in another spelling, with one slip of the pen, cut short, or as a call name.</summary>
    GivenNameVariant,

    /// <summary>The name given is one of the later first names, or a call name of one.</summary>
    GivenNameLater,

    /// <summary>Two or more initials, all equal.</summary>
    GivenInitialsAll,

    /// <summary>The first initial is equal and no other contradicts.</summary>
    GivenInitialsFirst,

    /// <summary>The first initial is one of the later first names.</summary>
    GivenInitialsLater,

    /// <summary>The first initial is equal but the name or another initial contradicts.</summary>
    GivenConflicts,

    /// <summary>The first name is the person's surname, and the surname the first name.</summary>
    GivenNameSwapped,

    /// <summary>One side has neither first name nor initial, or has them in another script.</summary>
    GivenUnknown,

    /// <summary>Other first names.</summary>
    GivenDiffers,

    /// <summary>The same day.</summary>
    BirthDateExact,

    /// <summary>The same day, being 1 January: given by default to many.</summary>
    BirthDateExactDefault,

    /// <summary>Day and month changed places.</summary>
    BirthDateSwapped,

    /// <summary>One digit differs.</summary>
    BirthDateOneDigit,

    /// <summary>One side is incomplete; what both know agrees.</summary>
    BirthDatePartial,

    /// <summary>The signal says 1 January, a default, and the year agrees.</summary>
    BirthDateDefault,

    /// <summary>One side has no birth date.</summary>
    BirthDateUnknown,

    /// <summary>Another birth date.</summary>
    BirthDateDiffers,

    /// <summary>The same number.</summary>
    BsnEqual,

    /// <summary>One side has no number.</summary>
    BsnUnknown,

    /// <summary>Another number.</summary>
    BsnDiffers,

    /// <summary>The same telephone number or e-mail address, which a household may share.</summary>
    ContactSame,

    /// <summary>One side has neither, or each has another of the two.</summary>
    ContactUnknown,

    /// <summary>Another number or address: people change them.</summary>
    ContactDiffers,
}
