namespace Vroegsignalering.Domain.Crisis;

/// <summary>How one crisis term stands (CR-08).</summary>
/// <remarks>Source: Wgs art. 4 lid 2. Reading: only the recorded first conversation meets the term.</remarks>
public abstract record CrisisTermOutcome
{
    private CrisisTermOutcome()
    {
    }

    /// <summary>The first conversation was on or before the last day.</summary>
    /// <param name="On">Dutch civil date.</param>
    public sealed record MetInTime(DateOnly On) : CrisisTermOutcome;

    /// <summary>The first conversation was after the last day.</summary>
    /// <param name="On">Dutch civil date.</param>
    public sealed record Late(DateOnly On) : CrisisTermOutcome;

    /// <summary>A human ended it; never in time.</summary>
    /// <param name="Ending">Why.</param>
    /// <param name="Overdue">Whether the last day had passed by then: the missed term stays on record (CR-07).</param>
    public sealed record EndedOtherwise(CrisisEnding Ending, bool Overdue) : CrisisTermOutcome;

    /// <summary>Neither met nor ended.</summary>
    /// <param name="Overdue">Whether the last day has passed.</param>
    public sealed record Open(bool Overdue) : CrisisTermOutcome;

    /// <summary>How the row stands on the day.</summary>
    /// <param name="row">The term.</param>
    /// <param name="today">Dutch civil date.</param>
    public static CrisisTermOutcome Of(CrisisTermRow row, DateOnly today) => row switch
    {
        { FirstConversationOn: { } on } when on <= row.LastDay => new MetInTime(on),
        { FirstConversationOn: { } on } => new Late(on),
        { End: { } end } => new EndedOtherwise(end.Ending, end.On > row.LastDay),
        _ => new Open(today > row.LastDay),
    };

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<MetInTime, T> metInTime, Func<Late, T> late, Func<EndedOtherwise, T> endedOtherwise, Func<Open, T> open) =>
        this switch
        {
            MetInTime outcome => metInTime(outcome),
            Late outcome => late(outcome),
            EndedOtherwise outcome => endedOtherwise(outcome),
            Open outcome => open(outcome),
            _ => throw new InvalidOperationException("The cases are closed."),
        };
}
