using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>What a run over a file of signals came to.</summary>
/// <param name="Evaluation">The decisions, counted.</param>
/// <param name="Faults">Rows that were no signal.</param>
/// <param name="Elapsed">From the first line read to the last decision written.</param>
internal sealed record MatchResult(Evaluation Evaluation, IReadOnlyList<RowFault> Faults, TimeSpan Elapsed);
