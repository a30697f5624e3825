using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The term of one crisis within a task; a second crisis of the household has a row of its own (CR-11).</summary>
/// <param name="Signal">The signal that started it; null for a crisis raised by hand (CR-09).</param>
/// <param name="ArrivedOn">Day zero, Dutch civil date.</param>
/// <param name="LastDay">The legal last day, Dutch civil date, inclusive; never changes (CR-06).</param>
public sealed record CrisisTermRow(SignalId? Signal, DateOnly ArrivedOn, DateOnly LastDay)
{
    /// <summary>The first conversation with the household since this crisis arrived, Dutch civil date.</summary>
    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>The end without a conversation.</summary>
    public CrisisEnd? End { get; init; }

    /// <summary>Whether the term is neither met nor ended.</summary>
    public bool IsOpen => FirstConversationOn is null && End is null;
}
