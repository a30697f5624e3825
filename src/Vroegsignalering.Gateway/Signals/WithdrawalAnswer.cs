using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>That the withdrawal was received, and nothing about how far the signal had come.</summary>
internal sealed record WithdrawalAnswer(
    Guid Id,
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("ingetrokkenOp")] string WithdrawnAt);
