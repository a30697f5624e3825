namespace Vroegsignalering.Synthesis.Signals;

/// <summary>What befell a signal on its way from the register's truth: the rows of the error model.</summary>
[Flags]
public enum ErrorEvents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No birth date.</summary>
    BirthDateMissing = 1 << 0,

    /// <summary>1 January of the right year.</summary>
    BirthDateDefault = 1 << 1,

    /// <summary>Day and month changed places.</summary>
    DayMonthSwapped = 1 << 2,

    /// <summary>One digit of the birth date is another.</summary>
    DigitWrong = 1 << 3,

    /// <summary>A letter of the surname inserted, left out, replaced, or changed places with its neighbour.</summary>
    SurnameTypo = 1 << 4,

    /// <summary>The surname in another spelling of the same sound.</summary>
    SpellingVariant = 1 << 5,

    /// <summary>The partner's name, or both names, instead of the own.</summary>
    PartnerName = 1 << 6,

    /// <summary>The prefix left out, glued to the name, or written with it.</summary>
    PrefixChanged = 1 << 7,

    /// <summary>Of several initials only the first.</summary>
    FirstInitialOnly = 1 << 8,

    /// <summary>The first initial, or the first name, is another.</summary>
    InitialWrong = 1 << 9,

    /// <summary>The first name in full, or the name the person goes by.</summary>
    FullFirstName = 1 << 10,

    /// <summary>The contract is in the name of another adult of the household than the one who would be expected.</summary>
    OtherMember = 1 << 11,

    /// <summary>House letter or addition left out or in another style.</summary>
    AdditionChanged = 1 << 12,

    /// <summary>The address before the last move.</summary>
    OldAddress = 1 << 13,

    /// <summary>A P.O. box, or somebody else's address.</summary>
    PostBox = 1 << 14,

    /// <summary>The name of a business instead of a person.</summary>
    TradeName = 1 << 15,

    /// <summary>The person is not, or no longer, a resident.</summary>
    NotInRegister = 1 << 16,

    /// <summary>An earlier signal once more, under a new reference.</summary>
    SentAgain = 1 << 17,

    /// <summary>A correction of an earlier signal's amount (<c>vervangt</c>).</summary>
    Corrected = 1 << 18,
}
