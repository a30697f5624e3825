namespace Vroegsignalering.Domain.Covenants;

/// <summary>How a signal came in.</summary>
/// <param name="Sender">From whom.</param>
/// <param name="On">On which Dutch civil date; law and covenant are those of that day.</param>
public sealed record Arrival(SignalSender Sender, DateOnly On);
