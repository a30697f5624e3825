namespace Vroegsignalering.Domain.Covenants;

/// <summary>How a signal came in.</summary>
/// <param name="Sender">From whom.</param>
/// <param name="On">On which Dutch civil date; law and covenant are those of that day.</param>
/// <param name="HasEarlierRegular">Whether the partner sent a regular signal of this claim before (IN-11); null when not looked up,
/// as a receipt must not depend on earlier signals (FB-02), and then nothing is said about it.</param>
public sealed record Arrival(SignalSender Sender, DateOnly On, bool? HasEarlierRegular = null);
