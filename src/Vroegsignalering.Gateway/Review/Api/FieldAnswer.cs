using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>One field of a candidate beside that of the signal.</summary>
internal sealed record FieldAnswer(
    [property: JsonPropertyName("veld")] string Field,
    [property: JsonPropertyName("register")] string Registered,
    [property: JsonPropertyName("oordeel")] string? Verdict,
    [property: JsonPropertyName("toelichting")] string? Explanation,
    [property: JsonPropertyName("gewicht")] double? Weight)
{
    public static FieldAnswer Of(DeskField field, DeskCell cell) =>
        new(field.Name, cell.Value, cell.Level?.Text.Word, cell.Level?.Text.Text, cell.Level?.Weight);
}
