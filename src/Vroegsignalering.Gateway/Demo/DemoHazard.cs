namespace Vroegsignalering.Gateway.Demo;

/// <summary>What is special about a step of the demo.</summary>
public enum DemoHazard
{
    None,

    // Crises
    EnergyEndOfSupply,
    WaterEndOfSupply,
    HeatEndOfSupply,
    Eviction,
    EndOfInsurance,
    CrisisFlagOnly,
    CrisisOnShortNotice,
    CrisisWithFaultyField,
    CrisisInSpiteOfRefusal,
    CrisisRefused,

    // Refused: nothing stored
    RefusedByResident,
    EffortsMissing,
    BsnNotAllowed,
    FieldNotAllowed,
    CovenantExpired,
    NoCovenantWithNeighbour,
    UnknownMunicipality,
    KindOfAnother,

    // Unjustified: stored and closed
    ArrearsTooYoung,
    ArrearsTooOld,
    ArrearsTooSmall,
    LegalPerson,

    // Not readable
    BadMessage,

    // For the matcher
    SoleTrader,
    MovedWithin,
    Departed,
    Deceased,
    Minor,
    Secrecy,
    UnderInvestigation,
    AtAnotherAddress,
    TwoHouseholdsAtOneAddress,
    StudentHouse,
    CoParent,
    Namesake,
    WithoutBirthDate,
    Unknown,
    WithBsn,
    WithoutBuurt,
    OtherTenant,

    // After an earlier signal
    SentTwice,
    SameReferenceOtherContent,
    Repeated,
    RepeatedHigher,
    Correction,
    CorrectionToCrisis,
    WithdrawnPaid,
    WithdrawnArrangement,
    WithdrawnMistake,
    WithdrawnCrisis,

    /// <summary>A file with good and bad rows.</summary>
    Delivery,
}
