namespace Vroegsignalering.Gateway.Matching;

/// <summary>What a run cost beside deciding.</summary>
/// <param name="Register">Reading the register and building the index.</param>
/// <param name="RegisterFaults">Rows of the register that could not be used.</param>
/// <param name="PeakBytes">The most memory the process had.</param>
internal sealed record MatchCost(TimeSpan Register, int RegisterFaults, long PeakBytes);
