using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>The household's open case, or else the one that closed last.</summary>
/// <param name="Id">The case.</param>
/// <param name="Signals">The signals it holds.</param>
/// <param name="ClosedOn">The day it closed, Dutch civil date; null while open.</param>
public sealed record CaseState(CaseId Id, IReadOnlyList<CaseSignal> Signals, DateOnly? ClosedOn = null);
