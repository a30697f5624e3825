using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>What the matcher decided on one signal: matched, review or none (MA-04).</summary>
public abstract record MatchOutcome
{
    private MatchOutcome()
    {
    }

    /// <summary>The result of the function that belongs to the outcome.</summary>
    public TResult Match<TResult>(Func<Matched, TResult> matched, Func<Review, TResult> review, Func<None, TResult> none) => this switch
    {
        Matched outcome => matched(outcome),
        Review outcome => review(outcome),
        None outcome => none(outcome),
        _ => throw new InvalidOperationException("The outcomes are closed."),
    };

    /// <summary>One person, certain enough to act on without a human.</summary>
    /// <param name="Person">The resident.</param>
    /// <param name="Household">The household in which that person now lives (MA-07).</param>
    /// <param name="Explanation">Why.</param>
    /// <param name="Moved">The person left the signal's address for another one here, where work goes on (MA-09).</param>
    public sealed record Matched(PersonId Person, HouseholdId Household, MatchExplanation Explanation, bool Moved) : MatchOutcome;

    /// <summary>A human decides.</summary>
    /// <param name="Reasons">Every rule that asks for a human, in fixed order; at least one.</param>
    /// <param name="Ranked">The candidates worth a look, best first, at most five.</param>
    public sealed record Review(IReadOnlyList<ReviewReason> Reasons, IReadOnlyList<MatchExplanation> Ranked) : MatchOutcome;

    /// <summary>Nobody in the register now.</summary>
    /// <param name="Reason">Why nobody.</param>
    /// <param name="Found">The person who left, for <see cref="NoneReason.NoLongerResident"/> only.</param>
    public sealed record None(NoneReason Reason, MatchExplanation? Found = null) : MatchOutcome;
}
