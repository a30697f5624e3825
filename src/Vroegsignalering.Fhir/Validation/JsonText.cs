using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>Reads text out of untrusted JSON: an escaped half of a surrogate pair makes System.Text.Json throw.</summary>
internal static class JsonText
{
    public static string? Read(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a member; null when it is absent or no text.</summary>
    public static string? Text(this JsonElement owner, string member) => owner.Member(member) is { } value ? Read(value) : null;

    public static bool Has(this JsonElement owner, string member) => owner.Member(member) is not null;

    /// <summary>The member of that name; none in an object with a name that is no text, which is refused for that.</summary>
    public static JsonElement? Member(this JsonElement owner, string member)
    {
        try
        {
            return owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(member, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The items of a list; none when it is absent or no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement owner, string member) =>
        owner.Member(member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
