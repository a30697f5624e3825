using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Review;

/// <summary>A signal that waits for a human, without what it says of a person.</summary>
public sealed record ReviewRow
{
    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>DDAS name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is a crisis; its task is there already.</summary>
    public required bool Crisis { get; init; }

    /// <summary>Arrival, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When its partner withdrew it, UTC; only a crisis still waits then, for its task runs until a human ends it (RE-01).</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Legal last day of a crisis whose term runs, Dutch civil date; null for others.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The last version of its decision.</summary>
    public required int Version { get; init; }

    /// <summary>What that version says.</summary>
    public required string Outcome { get; init; }

    /// <summary>Who made that version.</summary>
    public required string Actor { get; init; }

    /// <summary>Its explanation as JSON; no personal data.</summary>
    public required string Explanation { get; init; }
}
