using Vroegsignalering.Domain.Matching.Review;

namespace Vroegsignalering.Gateway.Review;

/// <summary>What became of a reviewer's step.</summary>
internal abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>The next version of the decision.</summary>
    /// <param name="Version">Its number.</param>
    /// <param name="Outcome">One of <see cref="ReviewOutcomes"/>.</param>
    public sealed record Saved(int Version, string Outcome) : ReviewOutcome
    {
        /// <summary>Whether the partner withdrew the signal, so that nothing is left to decide once the decision is undone.</summary>
        public bool Withdrawn { get; init; }
    }

    /// <summary>No such item for this caller.</summary>
    public sealed record NotFound : ReviewOutcome;

    /// <summary>The rules do not allow it, or somebody was first.</summary>
    public sealed record Refused(ReviewVerdict.Refused Why) : ReviewOutcome;

    public T Match<T>(Func<Saved, T> saved, Func<T> notFound, Func<ReviewVerdict.Refused, T> refused) => this switch
    {
        Saved outcome => saved(outcome),
        NotFound => notFound(),
        Refused outcome => refused(outcome.Why),
        _ => throw new InvalidOperationException("The outcomes are closed."),
    };
}
