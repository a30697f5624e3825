namespace Vroegsignalering.Storage.Signals;

/// <summary>Where signals go from here.</summary>
/// <param name="State">The new state.</param>
/// <param name="Status">The DDAS status text.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ClosedBy">The rule that closed them; null unless closed.</param>
public sealed record SignalMove(SignalState State, string Status, DateTimeOffset At, string? ClosedBy = null);
