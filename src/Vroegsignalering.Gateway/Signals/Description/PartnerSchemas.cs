using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Signals.Deliveries;

namespace Vroegsignalering.Gateway.Signals.Description;

/// <summary>The shapes of messages and answers.</summary>
internal static class PartnerSchemas
{
    public static JsonObject All() => new()
    {
        ["Signaal"] = SignalShape.Message(),
        ["Melding"] = Object(("pointer", Text("Waar: een JSON-pointer; bij CSV dezelfde.")), ("code", Text("Welke regel.")),
            ("detail", Text("Wat er niet klopt; nooit de waarde zelf.")), ("hint", Text("Hoe het te herstellen is."))),
        ["Ontvangst"] = Object(Receipt()),
        ["SignaalStand"] = Object([.. Receipt(), ("ingetrokkenOp", Nullable(Instant())), ("terugkoppelingen", List(Feedback()))]),
        ["Controle"] = Object(("meldingen", List(Reference("Melding")))),
        ["Intrekking"] = Strict(Object(("reden", Codes(WithdrawalReasons.ByText.Keys.Order(StringComparer.Ordinal))))),
        ["Intrekkingsontvangst"] = Object(("id", Id()), ("kenmerk", Text("Uw kenmerk.")), ("ingetrokkenOp", Instant())),
        ["Aantallen"] = Object([("regels", Count()), .. RowOutcome.All.Select(outcome => (outcome, Count()))]),
        ["Levering"] = Object(("id", Id()), ("formaat", Text("Het mediatype.")), ("ontvangenOp", Instant()), ("voltooidOp", Nullable(Instant())),
            ("afgebroken", Nullable(Text("Waarom het lezen eerder ophield; wat tot daar is vastgelegd, blijft staan. Stuur het bestand opnieuw om het af te maken."))),
            ("aantallen", Reference("Aantallen")), NotShown()),
        ["Regel"] = Object(("regel", Described(Count(), "Het nummer in het bestand; bij CSV dat van de spreadsheet, waarin de kop regel 1 is.")),
            ("uitkomst", Codes(RowOutcome.All)), ("signaal", Nullable(Id())), ("weigering", Nullable(Id())),
            ("meldingen", List(Reference("Melding")))),
        ["Regels"] = Object(("regels", List(Reference("Regel"))), ("volgende", Nullable(Text("Pad van de volgende bladzijde.")))),
        ["Leveringscontrole"] = Object(("afgebroken", Nullable(Text("Waarom het lezen eerder ophield."))), ("aantallen", Reference("Aantallen")),
            ("regels", List(Reference("Regel"))), NotShown()),
        ["Probleem"] = Problem(),
    };

    public static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject Codes(IEnumerable<string> codes) => new() { ["type"] = "string", ["enum"] = SignalShape.Array(codes) };

    public static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static (string, JsonObject)[] Receipt() =>
    [
        ("id", Id()), ("kenmerk", Text("Uw kenmerk.")), ("ontvangenOp", Instant()),
        ("vingerafdruk", Text("SHA-256 over een willekeurig getal en de canonieke JSON van het signaal.")), ("meldingen", List(Reference("Melding"))),
    ];

    private static (string, JsonObject) NotShown() => (DeliveryAnswer.NotShown, Described(
        Count(), "Hoeveel regels met een melding, of die al bekend waren, alleen zijn geteld: van beide worden de eerste duizend getoond."));

    private static JsonObject Described(JsonObject shape, string description)
    {
        shape["description"] = description;
        return shape;
    }

    private static JsonObject Feedback() =>
        Object(("code", Codes(Enum.GetValues<FeedbackCode>().Select(code => code.Wire()))), ("vanaf", Instant()));

    private static JsonObject Problem()
    {
        var problem = Object(("type", Text("Soort probleem.")), ("title", Text("Het probleem in een zin.")), ("status", Count()),
            ("errors", List(Reference("Melding"))));
        var members = problem["properties"]!.AsObject();
        members["detail"] = Text("Toelichting, waar die er is.");
        members["code"] = Text("De eerste reden van een weigering.");
        members["weigering"] = Id();
        members["traceId"] = Text("Waarmee de beheerder deze aanvraag terugvindt.");
        return problem;
    }

    private static JsonObject Object(params IReadOnlyList<(string Name, JsonObject Shape)> members) => new()
    {
        ["type"] = "object",
        ["required"] = SignalShape.Array(members.Select(member => member.Name)),
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Shape))),
    };

    private static JsonObject Strict(JsonObject shape)
    {
        shape["additionalProperties"] = false;
        return shape;
    }

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Id() => new() { ["type"] = "string", ["format"] = "uuid" };

    private static JsonObject Instant() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonObject Nullable(JsonObject shape)
    {
        shape["type"] = new JsonArray(shape["type"]!.DeepClone(), "null");
        return shape;
    }
}
