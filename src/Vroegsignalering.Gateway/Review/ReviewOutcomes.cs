namespace Vroegsignalering.Gateway.Review;

/// <summary>What one version of a decision says, as it is stored.</summary>
internal static class ReviewOutcomes
{
    public const string Matched = "matched";
    public const string Nobody = "none";
    public const string Proposed = "proposed";
    public const string Rejected = "rejected";
    public const string Undone = "undone";
}
