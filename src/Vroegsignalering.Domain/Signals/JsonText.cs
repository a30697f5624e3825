using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Names and values of JSON as strings, where escapes that are no Unicode text do not throw.</summary>
internal static class JsonText
{
    public static string? NameOf(JsonProperty property)
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

    public static FieldValue ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => TextOf(element),
        JsonValueKind.Number => new FieldValue(ValueForm.Number, element.GetRawText()),
        JsonValueKind.True => new FieldValue(ValueForm.Flag, "true"),
        JsonValueKind.False => new FieldValue(ValueForm.Flag, "false"),
        JsonValueKind.Null => new FieldValue(ValueForm.Null),
        JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array => new FieldValue(ValueForm.Other, RawOf(element)),
    };

    private static FieldValue TextOf(JsonElement element)
    {
        try
        {
            return new FieldValue(ValueForm.Text, element.GetString());
        }
        catch (InvalidOperationException)
        {
            return new FieldValue(ValueForm.Broken, RawOf(element));
        }
    }

    /// <summary>The property as it was written, for the search; bytes that are no UTF-8 are replaced.</summary>
    public static string RawOf(JsonProperty property) =>
        $"{Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property))}:{RawOf(property.Value)}";

    /// <summary>The value as it was written.</summary>
    public static string RawOf(JsonElement element) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element));
}
