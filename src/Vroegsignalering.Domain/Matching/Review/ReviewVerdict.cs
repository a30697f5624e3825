using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>What comes of a reviewer's step: the next version of the decision, or why there is none.</summary>
public abstract record ReviewVerdict
{
    private ReviewVerdict()
    {
    }

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(
        Func<Matched, T> matched, Func<Proposed, T> proposed, Func<Nobody, T> nobody, Func<Reopened, T> reopened, Func<Refused, T> refused) => this switch
        {
            Matched verdict => matched(verdict),
            Proposed verdict => proposed(verdict),
            Nobody verdict => nobody(verdict),
            Reopened verdict => reopened(verdict),
            Refused verdict => refused(verdict),
            _ => throw new InvalidOperationException("The cases are closed."),
        };

    /// <summary>The signal is about this person.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="AgainstFirst">Whether two people decided against the first candidate.</param>
    /// <param name="Reason">Why; null for the first candidate.</param>
    public sealed record Matched(PersonId Person, bool AgainstFirst, DecisionReason? Reason) : ReviewVerdict;

    /// <summary>A second reviewer has to confirm.</summary>
    /// <param name="Person">Who is proposed.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Proposed(PersonId Person, DecisionReason Reason) : ReviewVerdict;

    /// <summary>The signal is about none of the candidates.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Nobody(DecisionReason Reason) : ReviewVerdict;

    /// <summary>The signal is open for review again.</summary>
    /// <param name="Undone">Whether a decision that stood was undone; false when a proposal was turned down.</param>
    /// <param name="Reason">Why; null when a proposal was turned down without one.</param>
    public sealed record Reopened(bool Undone, DecisionReason? Reason) : ReviewVerdict;

    /// <summary>The step is not possible.</summary>
    /// <param name="Field">The field of the request that is wrong; empty for the whole.</param>
    /// <param name="Code">Which rule.</param>
    /// <param name="Detail">What is wrong, in Dutch, without personal data.</param>
    /// <param name="Hint">What can be done, in Dutch.</param>
    public sealed record Refused(string Field, string Code, string Detail, string Hint) : ReviewVerdict
    {
        /// <summary>Whether somebody else was first, so that looking again helps.</summary>
        public bool Overtaken { get; init; }
    }
}
