using System.Text.Json;

namespace Vroegsignalering.Fhir.Tests.Codec;

/// <summary>Compares documents: order of properties is free, every digit of a number counts.</summary>
internal static class SameJson
{
    public static bool Are(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(p => right.TryGetProperty(p.Name, out var other) && Are(p.Value, other)),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Are(pair.First, pair.Second)),
        JsonValueKind.String => left.GetString() == right.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined =>
            left.GetRawText() == right.GetRawText(),
    };
}
