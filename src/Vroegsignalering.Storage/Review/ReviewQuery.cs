namespace Vroegsignalering.Storage.Review;

/// <summary>Which signals on the review desk are asked for; what is null does not narrow.</summary>
public sealed record ReviewQuery
{
    /// <summary>Only those that are there for this reason, a name that decisions keep.</summary>
    public string? Reason { get; init; }

    /// <summary>Only those with a proposal that waits for a second reviewer.</summary>
    public bool ProposedOnly { get; init; }

    /// <summary>How many to leave out at the start.</summary>
    public int Skip { get; init; }

    /// <summary>At most so many.</summary>
    public int Most { get; init; } = 50;
}
