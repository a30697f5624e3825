using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Signals.Deliveries;
using static Vroegsignalering.Gateway.Signals.Description.PartnerResponses;

namespace Vroegsignalering.Gateway.Signals.Description;

/// <summary>The calls; a test holds them against the routes that are mapped.</summary>
internal static class PartnerPaths
{
    private const string Json = "application/json";
    private const string Signals = "Signalen";
    private const string Deliveries = "Leveringen";

    private static readonly string[] Files = ["text/csv", "application/x-ndjson", Json];

    public static JsonNode[] Tags() =>
    [
        new JsonObject { ["name"] = Signals, ["description"] = "Eén signaal tegelijk." },
        new JsonObject { ["name"] = Deliveries, ["description"] = "Een bestand vol signalen; elke rij krijgt een eigen uitkomst." },
    ];

    public static JsonObject All() => new()
    {
        ["/signalen"] = Post(Signals, "Stuur een signaal", Body("Signaal"), Of(
            [("202", Answer("Aangenomen en vastgelegd.", Json, "Ontvangst").WithLocation()), ("200", Answer("Al bekend: dezelfde ontvangst.", Json, "Ontvangst"))],
            "400", "409", "410", "413", "415", "422")),
        ["/signalen/controle"] = Post(Signals, "Controleer een signaal; er wordt niets bewaard", Body("Signaal"), Of(
            [("200", Answer("Dit signaal zou worden aangenomen.", Json, "Controle"))], "400", "413", "415", "422")),
        ["/signalen/{id}"] = WithId(Get(Signals, "Bekijk een eigen signaal", Of(
            [("200", Answer("Wat u over dit signaal mag weten.", Json, "SignaalStand"))], "404", "410"))),
        ["/signalen/{id}/intrekking"] = WithId(Post(Signals, "Trek een signaal in", Body("Intrekking"), Of(
            [("202", Answer("Ontvangen.", Json, "Intrekkingsontvangst"))], "400", "404", "413", "415"))),
        ["/leveringen"] = Post(Deliveries, "Stuur een bestand", FileBody(), Of(
            [("202", Answer("Alle rijen zijn gelezen en vastgelegd of geweigerd.", Json, "Levering").WithLocation())], "400", "415")),
        ["/leveringen/controle"] = Post(Deliveries, "Controleer een bestand; er wordt niets bewaard", FileBody(), Of(
            [("200", Answer("Wat er van de rijen zou worden; de eerste duizend die aandacht vragen.", Json, "Leveringscontrole"))], "400", "415")),
        ["/leveringen/{id}"] = WithId(Get(Deliveries, "Bekijk een levering", Of(
            [("200", Answer("Voortgang en aantallen.", Json, "Levering"))], "404"))),
        ["/leveringen/{id}/regels"] = WithId(Get(Deliveries, "Bekijk de rijen die aandacht vragen", Of(
            [("200", Rows())], "400", "404")), Question("uitkomst", PartnerSchemas.Codes(RowOutcome.All)),
            Question("na", PartnerSchemas.Count()), Question("aantal", PartnerSchemas.Count())),
    };

    private static JsonObject Post(string tag, string summary, JsonObject body, JsonObject answers)
    {
        var call = Call(tag, summary, answers);
        call["requestBody"] = body;
        return new JsonObject { ["post"] = call };
    }

    private static JsonObject Get(string tag, string summary, JsonObject answers) => new() { ["get"] = Call(tag, summary, answers) };

    private static JsonObject Call(string tag, string summary, JsonObject answers) => new()
    {
        ["tags"] = new JsonArray(tag),
        ["operationId"] = string.Concat(summary.Split(' ', ';').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..])),
        ["summary"] = summary,
        ["description"] = summary + ".",
        ["responses"] = answers,
    };

    private static JsonObject WithId(JsonObject path, params IEnumerable<JsonObject> questions)
    {
        path["parameters"] = new JsonArray([Parameter("id", "path", new JsonObject { ["type"] = "string", ["format"] = "uuid" }), .. questions]);
        return path;
    }

    private static JsonObject Question(string name, JsonObject schema) => Parameter(name, "query", schema);

    private static JsonObject Parameter(string name, string place, JsonObject schema) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["schema"] = schema,
    };

    private static JsonObject Body(string schema) => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject { [Json] = new JsonObject { ["schema"] = PartnerSchemas.Reference(schema) } },
    };

    // CSV: the columns have the fields' dotted names, one row per line; NDJSON: one object per line.
    private static JsonObject FileBody() => new()
    {
        ["required"] = true,
        ["description"] = "JSON: een lijst. NDJSON: een signaal per regel. CSV: kolommen met de namen van de velden, geneste met een punt "
            + "(adres.huisnummer), gescheiden door ; of , of een tab, zoals een spreadsheet ze opslaat: in UTF-8 of UTF-16, met lege kolommen en rijen, "
            + "datums als dd-mm-jjjj en een bedrag als 450,12 (euro's met een komma en twee decimalen). Een regel heeft het nummer dat de spreadsheet "
            + "toont: de kop is regel 1. In NDJSON telt elke tekstregel vanaf 1, in een lijst elk element.",
        ["content"] = new JsonObject(Files.Select(type => KeyValuePair.Create(type, (JsonNode?)new JsonObject
        {
            ["schema"] = type == Json ? PartnerSchemas.List(PartnerSchemas.Reference("Signaal")) : new JsonObject { ["type"] = "string" },
        }))),
    };

    private static JsonObject Rows()
    {
        var answer = Answer("Een bladzijde rijen; de volgende staat ook in de kop Link.", Json, "Regels");
        answer["content"]!.AsObject()["text/csv"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } };
        return answer;
    }
}
