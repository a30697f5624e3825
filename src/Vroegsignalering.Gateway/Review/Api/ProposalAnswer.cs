using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>A choice that waits for a second reviewer.</summary>
internal sealed record ProposalAnswer(
    [property: JsonPropertyName("persoon")] Guid Person,
    [property: JsonPropertyName("eigen")] bool IsOwn,
    [property: JsonPropertyName("reden")] string? Reason);
