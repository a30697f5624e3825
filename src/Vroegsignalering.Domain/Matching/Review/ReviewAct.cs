namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Who acts on the review desk, on what he saw, and why.</summary>
/// <param name="By">The account.</param>
/// <param name="ByMachine">Whether a machine acts: nobody can tell who stands behind it, so it is no second pair of eyes.</param>
/// <param name="SeenVersion">The version of the decision that was on the screen.</param>
/// <param name="Reason">Why; null when none is given.</param>
public sealed record ReviewAct(string By, bool ByMachine, int SeenVersion, DecisionReason? Reason = null)
{
    /// <summary>The <see cref="ReviewItem.Sight"/> that was on the screen.</summary>
    public string SeenSight { get; init; } = "";
}
