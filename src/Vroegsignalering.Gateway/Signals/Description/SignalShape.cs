using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Description;

/// <summary>The signal message as JSON Schema, from the table the parser reads; it cannot say anything else.</summary>
internal static class SignalShape
{
    public static JsonObject Message()
    {
        var message = Group("");
        foreach (var name in SignalSchema.Groups.Keys.Where(name => name.Length > 0).Order(StringComparer.Ordinal))
        {
            message["properties"]!.AsObject().Add(name, Group(name));
        }

        foreach (var name in SignalSchema.All.Where(MakesGroupRequired).Select(field => field.Group).Distinct())
        {
            message["required"]!.AsArray().Add(name);
        }

        return message;
    }

    /// <summary>The texts in order.</summary>
    public static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static bool MakesGroupRequired(SignalField field) =>
        field.Group.Length > 0 && field.Presence is FieldPresence.Required or FieldPresence.Either;

    private static JsonObject Group(string name)
    {
        var fields = SignalSchema.All.Where(field => field.Group == name).ToList();
        var required = Array(fields.Where(field => field.Presence == FieldPresence.Required).Select(field => field.Name));
        var group = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Field(field)))),
        };
        if (required.Count > 0)
        {
            group["required"] = required;
        }

        return group;
    }

    private static JsonObject Field(SignalField field)
    {
        var shape = Content(field);
        shape["description"] = field.Presence switch
        {
            FieldPresence.Required or FieldPresence.Optional => field.Hint,
            FieldPresence.RequiredUnlessCrisis => $"Verplicht, behalve bij een crisissignaal. {field.Hint}",
            FieldPresence.Either => $"Achternaam of handelsnaam is verplicht. {field.Hint}",
        };
        if (field.Presence != FieldPresence.Required)
        {
            shape["type"] = new JsonArray(shape["type"]!.DeepClone(), "null");
        }

        return shape;
    }

    private static JsonObject Content(SignalField field) => field.Form switch
    {
        FieldForm.Text => Text(("maxLength", field.Maximum)),
        FieldForm.Reference => Text(("maxLength", field.Maximum), ("pattern", "^[A-Za-z0-9._/:-]+$")),
        FieldForm.Code => Text(("enum", Array(field.Codes))),
        FieldForm.Gemeentecode => Text(("pattern", "^[0-9]{4}$")),
        FieldForm.Postcode => Text(("pattern", "^[1-9][0-9]{3} ?[A-Za-z]{2}$")),
        FieldForm.Bsn => Text(("pattern", "^[0-9]{9}$")),
        FieldForm.PastDate or FieldForm.PlannedDate => Text(("format", "date")),
        FieldForm.PartialDate => Text(("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
        FieldForm.WholeNumber => Of("integer", ("minimum", field.Minimum), ("maximum", field.Maximum)),
        FieldForm.Flag or FieldForm.CrisisFlag => Of("boolean"),
        FieldForm.Refusal => Text(("format", "uuid")),
    };

    private static JsonObject Text(params IReadOnlyList<(string Name, JsonNode Value)> rules) => Of("string", rules);

    private static JsonObject Of(string type, params IReadOnlyList<(string Name, JsonNode Value)> rules)
    {
        var shape = new JsonObject { ["type"] = type };
        foreach (var (name, value) in rules)
        {
            shape[name] = value;
        }

        return shape;
    }
}
