using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Review;

/// <summary>Which signals on the review desk are asked for; what is null does not narrow.</summary>
public sealed record ReviewQuery
{
    /// <summary>Only those that are there for this reason, a name that decisions keep.</summary>
    public string? Reason { get; init; }

    /// <summary>Only those with a proposal that waits for a second reviewer.</summary>
    public bool ProposedOnly { get; init; }

    /// <summary>Without what only somebody else than this account can go on with: its own proposals.</summary>
    public string? NotProposedBy { get; init; }

    /// <summary>Only what stands behind this position; null begins at the start.</summary>
    public ReviewPosition? After { get; init; }

    /// <summary>At most so many.</summary>
    public int Most { get; init; } = 50;
}

/// <summary>Where a signal stands on the desk: the list goes on behind it, also when the signal itself has gone from it.</summary>
/// <param name="Crisis">Crises stand first.</param>
/// <param name="ReceivedAt">Then what arrived first.</param>
/// <param name="SignalId">What tells signals of one moment apart.</param>
public sealed record ReviewPosition(bool Crisis, DateTimeOffset ReceivedAt, SignalId SignalId)
{
    /// <summary>Where the signal stands.</summary>
    public static ReviewPosition Of(ReviewRow row) => new(row.Crisis, row.ReceivedAt, row.SignalId);
}
