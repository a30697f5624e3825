namespace Vroegsignalering.Synthesis.Signals;

/// <summary>A signal and the truth about it.</summary>
public sealed record LabelledSignal(SyntheticSignal Signal, SignalTruth Truth);
