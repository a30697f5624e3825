using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A refused signal: a random id, time, partner and code, no person (IN-02).</summary>
/// <param name="RefusalId">What the partner can ask about.</param>
/// <param name="Tenant">The municipality it was for; <c>-</c> when that is not one of ours.</param>
/// <param name="Partner">Who sent it.</param>
/// <param name="RefusedAt">When, UTC.</param>
/// <param name="Code">Why.</param>
/// <param name="Crisis">Whether it is, or may be, a crisis: then people are alarmed (IN-13).</param>
public sealed record RefusalRow(RefusalId RefusalId, string Tenant, PartnerId Partner, DateTimeOffset RefusedAt, string Code, bool Crisis)
{
    /// <summary>The subject of the alarm that lists it; null when nobody is alarmed. For a tenant of <c>-</c> the alarm of every municipality does.</summary>
    public string? Alarm { get; init; }
}
