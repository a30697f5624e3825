namespace Vroegsignalering.Gateway.Review;

/// <summary>One field of a signal beside the same of its candidates.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Label">Its name on screen.</param>
/// <param name="Signalled">What the partner wrote.</param>
/// <param name="Cells">What the register says, per candidate.</param>
public sealed record DeskField(string Name, string Label, string Signalled, IReadOnlyList<DeskCell> Cells);
