using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>Messages as partners send them, and how each channel hands them to the parser.</summary>
internal static class SignalMessages
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static JsonObject Regular() => JsonNode.Parse("""
        { "kenmerk": "WBR-2026-000123", "gemeentecode": "0599", "soort": "Energie", "signaaltype": "regulier",
          "crisissignaal": false, "warmeOverdracht": false, "bedragCenten": 45012, "ontstaansdatum": "2026-09-01",
          "signaaldatum": "2026-11-20", "geplandeEinddatum": null, "vorderingskenmerk": "V-88123", "vervangt": null,
          "inspanningen": { "persoonlijkContact": true, "gewezenOpSchuldhulp": true, "herinneringen": 3,
                            "aanbodGegevensdeling": true, "weigering": false },
          "persoon": { "voorletters": "J.", "voornamen": null, "voorvoegsel": "van", "achternaam": "Dijk",
                       "geboortedatum": "1985-06-15", "telefoonnummer": null, "emailadres": null, "bsn": null,
                       "handelsnaam": null, "rechtsvorm": null },
          "adres": { "straatnaam": "Voorbeeldstraat", "huisnummer": 10, "huisletter": "A", "huisnummertoevoeging": null,
                     "postcode": "3077SS", "woonplaats": "Rotterdam" } }
        """)!.AsObject();

    public static JsonObject EndOfSupply() =>
        Regular().With("signaaltype", "eindelevering").With("crisissignaal", true).With("geplandeEinddatum", "2027-03-01");

    /// <summary>The message with the field at the dotted path set, or set to null.</summary>
    public static JsonObject With(this JsonObject message, string path, JsonNode? value)
    {
        var parts = path.Split('.');
        var parent = parts.Length == 1 ? message : message[parts[0]]!.AsObject();
        parent[parts[^1]] = value;
        return message;
    }

    public static ParsedSignal Parse(this JsonNode message) => ParseJson(message.ToJsonString());

    public static ParsedSignal ParseJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return SignalParser.Parse(SignalFields.FromJson(document.RootElement), Today);
    }

    public static ParsedSignal ParseRow(this IReadOnlyDictionary<string, string> row)
    {
        var columns = SignalColumns.Of([.. row.Keys]);
        return SignalParser.Parse(SignalFields.FromRow(columns, row.Values.ToArray()), Today);
    }

    /// <summary>The message as a CSV row by column name, with the words a spreadsheet would use.</summary>
    public static Dictionary<string, string> ToRow(this JsonObject message) => SignalSchema.All.ToDictionary(field => field.Path, field =>
    {
        var group = field.Group.Length == 0 ? message : message[field.Group] as JsonObject;
        return group?[field.Name] switch
        {
            null => "",
            JsonValue value when value.GetValueKind() == JsonValueKind.True => "ja",
            JsonValue value when value.GetValueKind() == JsonValueKind.False => "0",
            var value => value.ToString(),
        };
    });

    public static Signal Signal(this JsonObject message) => message.Parse().Should().BeOfType<ParsedSignal.Valid>().Which.Signal;

    public static IReadOnlyList<FieldError> Errors(this ParsedSignal parsed) => parsed.Match(valid => valid.Notices, invalid => invalid.Errors);

    public static string Canonical(this Signal signal) => Encoding.UTF8.GetString(SignalJson.Write(signal));
}
