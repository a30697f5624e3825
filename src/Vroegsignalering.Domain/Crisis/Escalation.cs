namespace Vroegsignalering.Domain.Crisis;

/// <summary>An escalation point of one crisis term with the moment at which it falls.</summary>
/// <param name="Point">The configured point.</param>
/// <param name="DueAt">UTC, inclusive: from this instant on the escalation is due.</param>
public sealed record Escalation(EscalationPoint Point, DateTimeOffset DueAt);
