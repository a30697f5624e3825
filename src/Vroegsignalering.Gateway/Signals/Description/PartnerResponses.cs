using System.Text.Json.Nodes;

namespace Vroegsignalering.Gateway.Signals.Description;

/// <summary>The answers that several calls share.</summary>
internal static class PartnerResponses
{
    /// <summary>What can go wrong, by status; the texts of problems themselves are in their answer.</summary>
    private static readonly (string Status, string Text)[] Known =
    [
        ("400", "De inhoud klopt niet; alle fouten tegelijk."),
        ("401", "Geen geldig token."),
        ("403", "Dit token mag dit niet."),
        ("404", "Dit bestaat niet, of is niet van u."),
        ("406", "In dat formaat is er geen antwoord."),
        ("409", "Dit kenmerk is al gebruikt voor een andere inhoud."),
        ("410", "Het signaal is na zijn bewaartermijn vernietigd."),
        ("413", "De inhoud is te groot."),
        ("415", "Dit formaat wordt hier niet gelezen."),
        ("422", "Geweigerd op grond van wet of convenant; van de persoon is niets bewaard."),
    ];

    public static JsonObject Problems() =>
        new(Known.Select(known => KeyValuePair.Create(known.Status, (JsonNode?)Answer(known.Text, "application/problem+json", "Probleem"))));

    /// <summary>The answers of one call: one that succeeds, and problems by status.</summary>
    public static JsonObject Of((string Status, JsonObject Answer)[] good, params IEnumerable<string> problems)
    {
        var answers = new JsonObject(good.Select(answer => KeyValuePair.Create(answer.Status, (JsonNode?)answer.Answer)));
        foreach (var status in problems.Concat(["401", "403", "406"]).Order(StringComparer.Ordinal))
        {
            answers[status] = new JsonObject { ["$ref"] = $"#/components/responses/{status}" };
        }

        return answers;
    }

    public static JsonObject Answer(string description, string type, string schema) => new()
    {
        ["description"] = description,
        ["headers"] = new JsonObject { ["API-Version"] = new JsonObject { ["$ref"] = "#/components/headers/API-Version" } },
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = PartnerSchemas.Reference(schema) } },
    };

    /// <summary>The answer with the address of what was made.</summary>
    public static JsonObject WithLocation(this JsonObject answer)
    {
        answer["headers"]!.AsObject()["Location"] = new JsonObject
        {
            ["description"] = "Waar het te vinden is.",
            ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uri-reference" },
        };
        return answer;
    }
}
