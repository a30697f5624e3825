using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>What a reviewer wants of a signal on the desk.</summary>
public abstract record ReviewWish
{
    private ReviewWish()
    {
    }

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Choose, T> choose, Func<T> nobody, Func<T> reject) => this switch
    {
        Choose wish => choose(wish),
        Nobody => nobody(),
        Reject => reject(),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    /// <summary>The signal is about this person; a proposal of somebody else is confirmed by the same choice.</summary>
    /// <param name="Person">One of the candidates.</param>
    public sealed record Choose(PersonId Person) : ReviewWish;

    /// <summary>The signal is about none of the candidates (niemand van deze).</summary>
    public sealed record Nobody : ReviewWish;

    /// <summary>The proposal does not hold; its author may withdraw it in the same way.</summary>
    public sealed record Reject : ReviewWish;
}
