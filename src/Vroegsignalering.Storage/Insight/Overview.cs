using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Insight;

/// <summary>How one municipality stands, in counts; no persons.</summary>
/// <param name="Signals">Signals by DDAS status.</param>
/// <param name="Refusals">Refused signals by code.</param>
/// <param name="Decisions">Match decisions by outcome.</param>
/// <param name="Tasks">Open tasks by team.</param>
/// <param name="Crises">Open crisis tasks by legal last day.</param>
public sealed record Overview(
    IReadOnlyDictionary<string, long> Signals,
    IReadOnlyDictionary<string, long> Refusals,
    IReadOnlyDictionary<string, long> Decisions,
    IReadOnlyDictionary<string, long> Tasks,
    IReadOnlyDictionary<string, long> Crises)
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>Open cases.</summary>
    public required long Cases { get; init; }

    /// <summary>Lines in the processing log.</summary>
    public required long LogLines { get; init; }

    /// <summary>Messages that a consumer could not handle.</summary>
    public required long Parked { get; init; }
}
