namespace Vroegsignalering.Domain.Signals;

/// <summary>What a withdrawal brings about.</summary>
public abstract record WithdrawalOutcome
{
    private WithdrawalOutcome()
    {
    }

    /// <summary>The answer of the function that fits the case.</summary>
    public T Match<T>(
        Func<Close, T> close, Func<TellWorker, T> tellWorker, Func<AskHuman, T> askHuman, Func<NothingToDo, T> nothingToDo) =>
        this switch
        {
            Close outcome => close(outcome),
            TellWorker outcome => tellWorker(outcome),
            AskHuman outcome => askHuman(outcome),
            NothingToDo outcome => nothingToDo(outcome),
            _ => throw new InvalidOperationException("The record is closed."),
        };

    /// <summary>The signal is closed before anybody took it up.</summary>
    /// <param name="As">The status it gets.</param>
    public sealed record Close(SignalStatus As) : WithdrawalOutcome;

    /// <summary>The worker of the task is told; the task goes on until the worker ends it.</summary>
    public sealed record TellWorker : WithdrawalOutcome;

    /// <summary>A crisis: the task and its term stand until a human confirms.</summary>
    public sealed record AskHuman : WithdrawalOutcome;

    /// <summary>The signal was closed already; the withdrawal is only recorded.</summary>
    public sealed record NothingToDo : WithdrawalOutcome;
}
