using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>What a step brought about.</summary>
internal sealed record StepAnswer(
    [property: JsonPropertyName("signaal")] Guid Signal,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("stand")] string Stand);
