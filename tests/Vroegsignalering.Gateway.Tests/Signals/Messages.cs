using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>Messages as partners send them.</summary>
internal static class Messages
{
    private static int _written;

    public static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));

    public static JsonObject Regular(string kind = "Energie") => JsonNode.Parse($$"""
        { "kenmerk": "T-{{Interlocked.Increment(ref _written)}}", "gemeentecode": "0599", "soort": "{{kind}}", "signaaltype": "regulier",
          "bedragCenten": 45012, "ontstaansdatum": "{{Iso(Today.AddDays(-70))}}", "signaaldatum": "{{Iso(Today)}}",
          "inspanningen": { "persoonlijkContact": true, "gewezenOpSchuldhulp": true, "herinneringen": 3,
                            "aanbodGegevensdeling": true, "weigering": false },
          "persoon": { "voorletters": "J.", "voorvoegsel": "van", "achternaam": "Dijk", "geboortedatum": "1985-06-15" },
          "adres": { "straatnaam": "Voorbeeldstraat", "huisnummer": 10, "huisletter": "A", "postcode": "3077SS", "woonplaats": "Rotterdam" } }
        """)!.AsObject();

    public static JsonObject Crisis() => Regular()
        .With("signaaltype", "eindelevering").With("crisissignaal", true).With("geplandeEinddatum", Iso(Today.AddDays(60)));

    /// <summary>The message with the field at the dotted path set.</summary>
    public static JsonObject With(this JsonObject message, string path, JsonNode? value)
    {
        var parts = path.Split('.');
        var parent = parts.Length == 1 ? message : message[parts[0]]!.AsObject();
        parent[parts[^1]] = value;
        return message;
    }

    public static JsonObject Without(this JsonObject message, string path)
    {
        var parts = path.Split('.');
        (parts.Length == 1 ? message : message[parts[0]]!.AsObject()).Remove(parts[^1]);
        return message;
    }

    public static string Reference(this JsonObject message) => message["kenmerk"]!.GetValue<string>();

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string ToNdjson(this IEnumerable<JsonObject> messages) => string.Join('\n', messages.Select(message => message.ToJsonString()));

    public static string ToJsonArray(this IEnumerable<JsonObject> messages) => $"[{string.Join(",\n ", messages.Select(message => message.ToJsonString()))}]";

    /// <summary>Every field a column, with a head.</summary>
    public static string ToCsv(this IEnumerable<JsonObject> messages, char delimiter = ';', string end = "\r\n") =>
        string.Join(end, messages.Select(message => message.ToRow(delimiter)).Prepend(Head(delimiter)));

    public static string Head(char delimiter = ';') => string.Join(delimiter, SignalSchema.All.Select(field => field.Path));

    public static string ToRow(this JsonObject message, char delimiter = ';') => string.Join(delimiter, SignalSchema.All.Select(field =>
    {
        var group = field.Group.Length == 0 ? message : message[field.Group] as JsonObject;
        return group?[field.Name] switch
        {
            null => "",
            JsonValue value when value.GetValueKind() == JsonValueKind.True => "ja",
            JsonValue value when value.GetValueKind() == JsonValueKind.False => "nee",
            var value => value.ToString() is var text && text.Contains(delimiter, StringComparison.Ordinal) ? $"\"{text}\"" : text,
        };
    }));
}
