using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What can be wrong before there is a message to read; no text repeats what was sent.</summary>
internal static class Unreadable
{
    public static FieldError Json { get; } = new(
        "", "geen-json", "Dit is geen geldige JSON.", "Stuur één JSON-object in UTF-8, zoals in /v1/openapi.json.");

    public static FieldError Array { get; } = new(
        "", "geen-lijst", "Het bestand begint niet met een JSON-lijst.", "Zet de signalen tussen [ en ], of stuur application/x-ndjson.");

    public static FieldError RestOfArray { get; } = new(
        "", "geen-json", "Vanaf hier is de lijst geen geldige JSON; de regels ervoor zijn verwerkt.",
        "Herstel de lijst en stuur het hele bestand nog eens: wat er al is, wordt herkend.");

    public static FieldError TooLong { get; } = new(
        "", "te-lang", "De regel is langer dan 64 kB.", "Een signaal past ruim in 64 kB; controleer het regeleinde.");

    public static FieldError Quote { get; } = new(
        "", "aanhalingsteken", "Een aanhalingsteken van deze regel wordt niet goed gesloten.",
        "Sluit elk veld waar het eindigt en verdubbel een aanhalingsteken in een veld.");

    public static FieldError CutOff { get; } = new(
        "", "afgebroken", "De laatste regel is korter dan de kop en heeft geen regeleinde: het bestand is misschien afgebroken.",
        "Stuur het hele bestand nog eens, met een regeleinde achter de laatste regel: wat er al is, wordt herkend.");

    public static FieldError NoRows { get; } = new(
        "", "geen-regels", "Onder de kop staat geen enkele regel, terwijl er kolommen zijn die geen veld van een signaal zijn.",
        "Controleer de regeleinden: de kop en elk signaal horen op een eigen regel (met curl: --data-binary, niet -d).");

    public static FieldError Head { get; } = new(
        "", "kop-ontbreekt", "De eerste regel met kolomnamen ontbreekt: geen enkele kolom heeft de naam van een veld van een signaal.",
        "Zet op regel 1 de namen van de velden, zoals kenmerk en adres.huisnummer; zie /v1/openapi.json.");
}
