using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A signal without what it says of a person.</summary>
public sealed record SignalFacts
{
    /// <summary>The signal.</summary>
    public SignalId SignalId { get; init; }

    /// <summary>Who sent it.</summary>
    public PartnerId Partner { get; init; }

    /// <summary>Its claim.</summary>
    public required string ClaimKey { get; init; }

    /// <summary>Whether it is a crisis.</summary>
    public bool Crisis { get; init; }

    /// <summary>Arrival, UTC.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Arrival, Dutch civil date.</summary>
    public DateOnly ArrivedOn { get; init; }

    /// <summary>The day its regular term runs from.</summary>
    public DateOnly AnchoredOn { get; init; }

    /// <summary>Arrears in cents; null in a crisis without amount.</summary>
    public long? AmountCents { get; init; }

    /// <summary>The case it is in; null where that was not asked.</summary>
    public CaseId? CaseId { get; init; }
}
