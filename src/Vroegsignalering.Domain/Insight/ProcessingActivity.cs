namespace Vroegsignalering.Domain.Insight;

/// <summary>A processing activity of the municipality's register (verwerkingsactiviteit): a closed list, in Dutch.</summary>
/// <remarks>Source: AVG art. 30 lid 1; Logboek Dataverwerkingen (LO-01). A change of the list raises <see cref="RegisterVersion"/>.</remarks>
public sealed record ProcessingActivity
{
    /// <summary>The version of the register that the list below stands in; every line states it.</summary>
    public const string RegisterVersion = "2026-1";

    private ProcessingActivity(string code, string name, string purpose) => (Code, Name, Purpose) = (code, name, purpose);

    /// <summary>A signal arrives and is held against law and covenant.</summary>
    public static ProcessingActivity SignalReceived { get; } = new(
        "signaal-ontvangen", "Signaal ontvangen", "Een melding van een betalingsachterstand ontvangen en toetsen aan wet en convenant.");

    /// <summary>The partner withdraws or corrects a signal.</summary>
    public static ProcessingActivity SignalChanged { get; } = new(
        "signaal-gewijzigd", "Signaal ingetrokken of verbeterd", "Voorkomen dat hulp wordt aangeboden op grond van een onjuiste melding.");

    /// <summary>A signal is matched to a household, sent to review, or found to match nobody.</summary>
    public static ProcessingActivity MatchDecided { get; } = new(
        "match-besluit", "Koppeling aan huishouden", "Bepalen om welke inwoner en welk huishouden een melding gaat.");

    /// <summary>A task becomes visible to the team that offers help.</summary>
    public static ProcessingActivity TaskOffered { get; } = new(
        "taak-aangeboden", "Taak aangeboden aan team", "Het team dat hulp aanbiedt laten weten met wie het contact moet zoeken.");

    /// <summary>The deadline of a task is raised with those who can still act.</summary>
    public static ProcessingActivity TaskEscalated { get; } = new(
        "taak-geescaleerd", "Termijn bewaakt", "Zorgen dat een bedreigende situatie binnen de wettelijke termijn wordt opgepakt.");

    /// <summary>An attempt at contact or its result is recorded.</summary>
    public static ProcessingActivity ContactRecorded { get; } = new(
        "contact-vastgelegd", "Contact vastgelegd", "Vastleggen of en hoe contact met een huishouden is gezocht.");

    /// <summary>A code goes back to the partner that signalled.</summary>
    public static ProcessingActivity FeedbackGiven { get; } = new(
        "terugkoppeling", "Terugkoppeling aan signaalpartner", "De signaalpartner laten weten of de melding is opgepakt.");

    /// <summary>Data go to another party, or are kept from it.</summary>
    public static ProcessingActivity DataShared { get; } = new(
        "gegevens-gedeeld", "Gegevens gedeeld", "Een andere partij gegevens geven, voor zover regel of toestemming dat toelaat.");

    /// <summary>A consent is given, refused or withdrawn.</summary>
    public static ProcessingActivity ConsentRecorded { get; } = new(
        "toestemming-vastgelegd", "Toestemming vastgelegd", "Kunnen aantonen wie waarvoor toestemming gaf, weigerde of introk.");

    /// <summary>Somebody looks at the data of a person or household.</summary>
    public static ProcessingActivity PersonConsulted { get; } = new(
        "raadpleging", "Gegevens geraadpleegd", "Een medewerker laten zien wat nodig is om hulp aan te bieden.");

    /// <summary>A professional sets a decision of the gateway aside.</summary>
    public static ProcessingActivity DecisionOverridden { get; } = new(
        "overname", "Besluit overgenomen door medewerker", "Een automatisch besluit door een mens laten verbeteren.");

    /// <summary>The residents register is loaded or follows a change.</summary>
    public static ProcessingActivity RegisterUpdated { get; } = new(
        "register-bijgewerkt", "Bewonersregister bijgewerkt", "Koppelen aan actuele gegevens uit de basisregistratie personen.");

    /// <summary>The privacy officer reads the log.</summary>
    public static ProcessingActivity LogRead { get; } = new(
        "inzage-logboek", "Logboek ingezien", "Toezicht houden op het gebruik van persoonsgegevens.");

    /// <summary>Data leave as a file or delivery.</summary>
    public static ProcessingActivity DataExported { get; } = new(
        "export", "Gegevens geëxporteerd", "Een wettelijke levering of een uitdraai maken.");

    /// <summary>Data that have outlived their term are destroyed.</summary>
    public static ProcessingActivity DataPurged { get; } = new(
        "vernietiging", "Gegevens vernietigd", "Gegevens niet langer bewaren dan nodig is.");

    /// <summary>The whole list, in the order in which a signal meets them.</summary>
    public static IReadOnlyList<ProcessingActivity> All { get; } =
    [
        SignalReceived, SignalChanged, MatchDecided, TaskOffered, TaskEscalated, ContactRecorded, FeedbackGiven, DataShared,
        ConsentRecorded, PersonConsulted, DecisionOverridden, RegisterUpdated, LogRead, DataExported, DataPurged,
    ];

    /// <summary>The code that lines carry; it never changes.</summary>
    public string Code { get; }

    /// <summary>The name on screens.</summary>
    public string Name { get; }

    /// <summary>The purpose (doel), in one sentence.</summary>
    public string Purpose { get; }

    /// <summary>The activity with the code, or null when the register has none.</summary>
    public static ProcessingActivity? Find(string? code) => All.FirstOrDefault(activity => activity.Code == code);
}
