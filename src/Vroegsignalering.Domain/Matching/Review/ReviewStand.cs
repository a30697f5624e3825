using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>How far the review of one signal is.</summary>
public abstract record ReviewStand
{
    private ReviewStand()
    {
    }

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<T> open, Func<Proposed, T> proposed, Func<T> decided, Func<T> withdrawn) => this switch
    {
        Open => open(),
        Proposed stand => proposed(stand),
        Decided => decided(),
        Withdrawn => withdrawn(),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    /// <summary>A human has to decide.</summary>
    public sealed record Open : ReviewStand;

    /// <summary>One reviewer chose against the first candidate; it counts once a second confirms.</summary>
    /// <param name="Person">Who was chosen.</param>
    /// <param name="By">The account of the first reviewer.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Proposed(PersonId Person, string By, DecisionReason? Reason) : ReviewStand;

    /// <summary>A decision stands, made by the gateway or by people.</summary>
    public sealed record Decided : ReviewStand;

    /// <summary>The partner withdrew it while nothing was decided, or before what was decided was undone: nobody acts on it (RE-01).</summary>
    public sealed record Withdrawn : ReviewStand;
}
