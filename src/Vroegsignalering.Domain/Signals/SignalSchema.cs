using System.Collections.Frozen;
using Vroegsignalering.Domain.Insight;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The fields of a signal message: the one table behind parsing, unknown-field errors, the covenant's field check and the API description.</summary>
/// <remarks>Lengths and bounds are ours (IN-12). Source: DDAS v1.2 for the codes; BRP Logisch Ontwerp for the name lengths.</remarks>
public static class SignalSchema
{
    private const string DateHint =
        "Schrijf een bestaande datum als jjjj-mm-dd (in CSV mag ook dd-mm-jjjj), vanaf 1900 en niet na vandaag.";

    private const string AmountHint =
        "Geef hele centen, zoals 45012 (in CSV mag ook euro's met een komma en twee decimalen, zoals 450,12), meer dan nul en hoogstens 100000000.";
    private const string FlagHint = "Gebruik true of false; in CSV mag ook ja/nee, j/n, waar/onwaar, 1/0, of x voor ja.";
    private const string ReferenceHint = "Gebruik hoogstens 64 letters, cijfers en de tekens - . _ / :";

    private static readonly List<SignalField> Rows = [];

    /// <summary>The partner's reference.</summary>
    public static SignalField Reference { get; } =
        Add(new("kenmerk", FieldForm.Reference, FieldPresence.Required, ReferenceHint) { Maximum = 64 });

    /// <summary>The municipality.</summary>
    public static SignalField Tenant { get; } = Add(new("gemeentecode", FieldForm.Gemeentecode, FieldPresence.Required,
        "Geef de gemeentecode in vier cijfers, met voorloopnullen."));

    /// <summary>What the arrears are for.</summary>
    public static SignalField Kind { get; } = Add(Code("soort", DdasCodes.V12.KindsByText.Keys));

    /// <summary>Arrears or a disconnection.</summary>
    public static SignalField Type { get; } = Add(Code("signaaltype", SignalTypeNames.ByText.Keys));

    /// <summary>The partner's crisis flag.</summary>
    public static SignalField CrisisFlag { get; } = Add(new("crisissignaal", FieldForm.CrisisFlag, FieldPresence.Optional,
        $"Alles wat geen duidelijk nee is, telt als crisis. {FlagHint}"));

    /// <summary>Warm transfer.</summary>
    public static SignalField WarmTransfer { get; } = Add(Flag("warmeOverdracht"));

    /// <summary>Arrears in cents: up to one million euros.</summary>
    public static SignalField Amount { get; } = Add(Number("bedragCenten", FieldPresence.RequiredUnlessCrisis,
        (1, 100_000_000), AmountHint));

    /// <summary>The day the arrears began.</summary>
    public static SignalField ArrearsSince { get; } =
        Add(new("ontstaansdatum", FieldForm.PastDate, FieldPresence.RequiredUnlessCrisis, DateHint));

    /// <summary>The day of sending.</summary>
    public static SignalField SentOn { get; } = Add(new("signaaldatum", FieldForm.PastDate, FieldPresence.Required, DateHint));

    /// <summary>The planned end, at most five years ahead.</summary>
    public static SignalField PlannedEndOn { get; } = Add(new("geplandeEinddatum", FieldForm.PlannedDate, FieldPresence.Optional,
        "Schrijf een bestaande datum als jjjj-mm-dd (in CSV mag ook dd-mm-jjjj), vanaf 1900 en hoogstens vijf jaar vooruit."));

    /// <summary>The partner's reference of the claim.</summary>
    public static SignalField ClaimReference { get; } = Add(OptionalReference("vorderingskenmerk"));

    /// <summary>The reference of the signal this one corrects.</summary>
    public static SignalField Replaces { get; } = Add(OptionalReference("vervangt"));

    /// <summary>The refusal of a crisis that this signal repeats; a faulty or unknown one stops nothing.</summary>
    public static SignalField ReplacesRefusal { get; } = Add(new("vervangtWeigering", FieldForm.Refusal, FieldPresence.Optional,
        "Geef het nummer dat bij de geweigerde crisis als weigering is gemeld."));

    /// <summary>Personal contact was sought.</summary>
    public static SignalField PersonalContact { get; } = Add(Flag("inspanningen.persoonlijkContact"));

    /// <summary>Pointed to debt help.</summary>
    public static SignalField PointedToDebtHelp { get; } = Add(Flag("inspanningen.gewezenOpSchuldhulp"));

    /// <summary>Number of reminders.</summary>
    public static SignalField Reminders { get; } = Add(Number("inspanningen.herinneringen", FieldPresence.Optional,
        (0, 999), "Geef het aantal herinneringen, een geheel getal van 0 tot en met 999."));

    /// <summary>The offer to pass on contact details.</summary>
    public static SignalField OfferedContactDetails { get; } = Add(Flag("inspanningen.aanbodGegevensdeling"));

    /// <summary>The customer's refusal.</summary>
    public static SignalField Refused { get; } = Add(Flag("inspanningen.weigering"));

    /// <summary>Initials.</summary>
    public static SignalField Initials { get; } = Add(Text("persoon.voorletters", 20));

    /// <summary>First names.</summary>
    public static SignalField FirstNames { get; } = Add(Text("persoon.voornamen", 200));

    /// <summary>Name prefix.</summary>
    public static SignalField Prefix { get; } = Add(Text("persoon.voorvoegsel", 20));

    /// <summary>Surname.</summary>
    public static SignalField Surname { get; } = Add(Text("persoon.achternaam", 200, FieldPresence.Either));

    /// <summary>Birth date.</summary>
    public static SignalField Born { get; } = Add(new("persoon.geboortedatum", FieldForm.PartialDate, FieldPresence.Optional,
        "Schrijf jjjj, jjjj-mm of jjjj-mm-dd (in CSV mag ook dd-mm-jjjj), vanaf 1900 en niet na vandaag."));

    /// <summary>Telephone number.</summary>
    public static SignalField Phone { get; } = Add(Text("persoon.telefoonnummer", 20));

    /// <summary>E-mail address.</summary>
    public static SignalField Email { get; } = Add(Text("persoon.emailadres", 254));

    /// <summary>Citizen service number.</summary>
    public static SignalField Bsn { get; } = Add(new("persoon.bsn", FieldForm.Bsn, FieldPresence.Optional,
        "Geef negen cijfers die aan de elfproef voldoen, of laat het veld weg."));

    /// <summary>Trade name.</summary>
    public static SignalField TradeName { get; } = Add(Text("persoon.handelsnaam", 200, FieldPresence.Either));

    /// <summary>Legal form.</summary>
    public static SignalField LegalForm { get; } = Add(Text("persoon.rechtsvorm", 60));

    /// <summary>Street.</summary>
    public static SignalField Street { get; } = Add(Text("adres.straatnaam", 80));

    /// <summary>House number.</summary>
    public static SignalField HouseNumber { get; } = Add(Number("adres.huisnummer", FieldPresence.Required,
        (1, 99_999), "Geef een geheel getal van 1 tot en met 99999; letter en toevoeging hebben een eigen veld."));

    /// <summary>House letter.</summary>
    public static SignalField HouseLetter { get; } = Add(Text("adres.huisletter", 5));

    /// <summary>Addition to the house number.</summary>
    public static SignalField Addition { get; } = Add(Text("adres.huisnummertoevoeging", 20));

    /// <summary>Postcode.</summary>
    public static SignalField Postcode { get; } = Add(new("adres.postcode", FieldForm.Postcode, FieldPresence.Required,
        "Geef vier cijfers en twee letters, zoals 3077SS."));

    /// <summary>Town.</summary>
    public static SignalField Town { get; } = Add(Text("adres.woonplaats", 80));

    /// <summary>Every field in the order of the wire; a field's place is its <see cref="SignalField.Index"/>.</summary>
    public static IReadOnlyList<SignalField> All => Rows;

    /// <summary>The fields by their path.</summary>
    public static FrozenDictionary<string, SignalField> ByPath { get; } = Rows.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);

    /// <summary>The fields of each JSON object by their name in it; the message itself has the empty name.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, SignalField>> Groups { get; } = Rows
        .GroupBy(f => f.Group)
        .ToFrozenDictionary(g => g.Key, g => g.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    private static SignalField Add(SignalField field)
    {
        var placed = field with { Index = Rows.Count };
        Rows.Add(placed);
        return placed;
    }

    private static SignalField Text(string path, int length, FieldPresence presence = FieldPresence.Optional) =>
        new(path, FieldForm.Text, presence, $"Geef hoogstens {length} tekens op één regel, zonder stuurtekens.") { Maximum = length };

    private static SignalField Number(string path, FieldPresence presence, (long Minimum, long Maximum) bounds, string hint) =>
        new(path, FieldForm.WholeNumber, presence, hint)
        {
            Minimum = bounds.Minimum,
            Maximum = bounds.Maximum,
        };

    private static SignalField Flag(string path) => new(path, FieldForm.Flag, FieldPresence.Optional, FlagHint);

    private static SignalField OptionalReference(string path) =>
        new(path, FieldForm.Reference, FieldPresence.Optional, ReferenceHint) { Maximum = 64 };

    private static SignalField Code(string path, IReadOnlyCollection<string> codes) =>
        new(path, FieldForm.Code, FieldPresence.Required, $"Kies een van: {string.Join(", ", codes)}.") { Codes = codes };
}
