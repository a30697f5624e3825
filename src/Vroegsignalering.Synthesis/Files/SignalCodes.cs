using System.Collections.Concurrent;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>The words of the files.</summary>
public static class SignalCodes
{
    private static readonly (ErrorEvents Event, string Code)[] Events =
    [
        (ErrorEvents.BirthDateMissing, "geboortedatum-ontbreekt"),
        (ErrorEvents.BirthDateDefault, "een-januari"),
        (ErrorEvents.DayMonthSwapped, "dag-maand-verwisseld"),
        (ErrorEvents.DigitWrong, "cijfer-fout"),
        (ErrorEvents.SurnameTypo, "tikfout"),
        (ErrorEvents.SpellingVariant, "andere-spelling"),
        (ErrorEvents.PartnerName, "partnernaam"),
        (ErrorEvents.PrefixChanged, "voorvoegsel"),
        (ErrorEvents.FirstInitialOnly, "eerste-voorletter"),
        (ErrorEvents.InitialWrong, "voorletter-fout"),
        (ErrorEvents.FullFirstName, "voornaam-voluit"),
        (ErrorEvents.OtherMember, "ander-lid"),
        (ErrorEvents.AdditionChanged, "toevoeging"),
        (ErrorEvents.OldAddress, "oud-adres"),
        (ErrorEvents.PostBox, "postbus"),
        (ErrorEvents.TradeName, "handelsnaam"),
        (ErrorEvents.NotInRegister, "geen-inwoner"),
        (ErrorEvents.SentAgain, "opnieuw"),
        (ErrorEvents.Corrected, "verbeterd"),
    ];

    private static readonly ConcurrentDictionary<ErrorEvents, string> Joined = [];

    /// <summary>The words of the events in the order of the error model, separated by spaces; empty without.</summary>
    public static string Of(ErrorEvents events) => Joined.GetOrAdd(
        events, all => string.Join(' ', Events.Where(row => all.HasFlag(row.Event)).Select(row => row.Code)));

    /// <summary>The kind of signal on the wire.</summary>
    public static string Of(PartnerKind kind) => kind switch
    {
        PartnerKind.Insurer => "Zorg",
        PartnerKind.Landlord => "Huur",
        PartnerKind.Energy => "Energie",
        PartnerKind.Water => "Water",
    };

    /// <summary>The type of signal on the wire.</summary>
    public static string Of(SignalType type) => type switch
    {
        SignalType.Regular => "regulier",
        SignalType.EndOfSupply => "eindelevering",
        SignalType.Eviction => "ontruiming",
        SignalType.EndOfInsurance => "royement",
    };

    /// <summary>The quality of a record.</summary>
    public static string Of(QualityClass quality) => quality switch
    {
        QualityClass.Good => "goed",
        QualityClass.Middling => "matig",
        QualityClass.Poor => "slecht",
    };

    /// <summary>How the person stands to the register.</summary>
    public static string Of(HolderState state) => state switch
    {
        HolderState.Resident => "inwoner",
        HolderState.Moved => "verhuisd",
        HolderState.Departed => "vertrokken",
        HolderState.Deceased => "overleden",
        HolderState.Unknown => "onbekend",
    };
}
