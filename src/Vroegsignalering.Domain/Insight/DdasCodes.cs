using System.Collections.Frozen;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Insight;

/// <summary>One version of the exchange standard's code tables: our enums and their texts on the wire (CA-12).</summary>
/// <remarks>A later version is another instance beside this one. Source: DDAS vroegsignalering, JSON schema of the named version.</remarks>
public sealed class DdasCodes
{
    /// <summary>The tables of version 1.2.</summary>
    public static DdasCodes V12 { get; } = new()
    {
        Version = "1.2",
        Kinds = new Dictionary<SignalKind, string>
        {
            [SignalKind.Huur] = "Huur",
            [SignalKind.Energie] = "Energie",
            [SignalKind.Water] = "Water",
            [SignalKind.Zorg] = "Zorg",
            [SignalKind.Hypotheek] = "Hypotheek",
            [SignalKind.Duo] = "DUO",
            [SignalKind.Belastingdienst] = "Belastingdienst",
            [SignalKind.DienstToeslagen] = "Dienst Toeslagen",
            [SignalKind.CakEigenBijdrage] = "CAK Eigen bijdrage",
            [SignalKind.CakZorgverzekeringen] = "CAK Zorgverzekeringen",
            [SignalKind.Overige] = "Overige",
        }.ToFrozenDictionary(),
        Statuses = new Dictionary<SignalStatus, string>
        {
            [SignalStatus.NotYetTakenUp] = "Nog niet opgepakt",
            [SignalStatus.TakenUp] = "Opgepakt",
            [SignalStatus.KnownAtDebtHelp] = "Inwoner al bekend bij schuldhulpverlening",
            [SignalStatus.Deceased] = "Inwoner is overleden",
            [SignalStatus.NoResident] = "Persoon is geen inwoner (meer) in de gemeente",
            [SignalStatus.Repeated] = "Niet opgepakt: herhaalde melding",
            [SignalStatus.Unjustified] = "Niet opgepakt: onterecht signaal",
            [SignalStatus.OtherReason] = "Niet opgepakt: andere reden",
        }.ToFrozenDictionary(),
        Results = new Dictionary<CaseResult, string>
        {
            [CaseResult.Advice] = "(Budget)advies en/of quick fix",
            [CaseResult.NoContact] = "Definitief geen contact kunnen krijgen",
            [CaseResult.NoReaction] = "Geen reactie na eerder contact",
            [CaseResult.KnownAtDebtHelp] = "Inwoner al bekend bij schuldhulpverlening",
            [CaseResult.OtherTrajectory] = "Inwoner heeft al een ander lopend traject",
            [CaseResult.PaidOrArranged] = "Inwoner heeft zelf al betaald/betalingsregeling getroffen",
            [CaseResult.Deceased] = "Inwoner is overleden",
            [CaseResult.NoHelpWanted] = "Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering",
            [CaseResult.OtherReason] = "Niet opgepakt: andere reden",
            [CaseResult.Repeated] = "Niet opgepakt: herhaalde melding",
            [CaseResult.Unjustified] = "Niet opgepakt: onterecht signaal",
            [CaseResult.NoResident] = "Persoon is geen inwoner (meer) in de gemeente",
            [CaseResult.FurtherHelp] = "Vervolghulp en/of verwijzing",
            [CaseResult.FurtherHelpFinancial] = "Vervolghulp en/of verwijzing financieel",
            [CaseResult.FurtherHelpOther] = "Vervolghulp en/of verwijzing niet financieel",
            [CaseResult.ReferredWithoutResident] = "Verwijzing zonder tussenkomst inwoner",
        }.ToFrozenDictionary(),
        ContactKinds = new Dictionary<ContactKind, string>
        {
            [ContactKind.Administrative] = "Administratief",
            [ContactKind.Appointment] = "Afspraak op locatie",
            [ContactKind.Letter] = "Brief",
            [ContactKind.HomeVisit] = "Huisbezoek",
            [ContactKind.Card] = "Kaartje",
            [ContactKind.Mail] = "Mail",
            [ContactKind.Unknown] = "Onbekend",
            [ContactKind.Other] = "Overige",
            [ContactKind.TextMessage] = "SMS/Whatsapp",
            [ContactKind.Telephone] = "Telefoon",
        }.ToFrozenDictionary(),
        PartsOfDay = new Dictionary<PartOfDay, string>
        {
            [PartOfDay.Morning] = "Ochtend",
            [PartOfDay.Afternoon] = "Middag",
            [PartOfDay.Evening] = "Avond",
        }.ToFrozenDictionary(),
    };

    private DdasCodes()
    {
    }

    /// <summary>The version of the standard.</summary>
    public required string Version { get; init; }

    /// <summary>The kinds of signal partner.</summary>
    public required FrozenDictionary<SignalKind, string> Kinds { get; init; }

    /// <summary>The states of a signal.</summary>
    public required FrozenDictionary<SignalStatus, string> Statuses { get; init; }

    /// <summary>The results of a case.</summary>
    public required FrozenDictionary<CaseResult, string> Results { get; init; }

    /// <summary>The kinds of contact.</summary>
    public required FrozenDictionary<ContactKind, string> ContactKinds { get; init; }

    /// <summary>The parts of the day.</summary>
    public required FrozenDictionary<PartOfDay, string> PartsOfDay { get; init; }

    /// <summary>The kinds of signal partner by their text, exact case.</summary>
    public FrozenDictionary<string, SignalKind> KindsByText =>
        field ??= Kinds.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The results of a case by their text, exact case.</summary>
    public FrozenDictionary<string, CaseResult> ResultsByText =>
        field ??= Results.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
}
