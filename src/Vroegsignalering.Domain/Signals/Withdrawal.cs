namespace Vroegsignalering.Domain.Signals;

/// <summary>Decides what the withdrawal of a signal by its partner (intrekking) brings about.</summary>
/// <remarks>Source: RE-01, CR-08: a withdrawal alone never ends a crisis task.</remarks>
public static class Withdrawal
{
    /// <summary>Close the signal, tell its worker, or ask a human, by where the signal stands now.</summary>
    /// <param name="reason">The partner's reason; a mistake closes as unjustified, the others as another reason.</param>
    /// <param name="status">Where the signal stands.</param>
    /// <param name="isCrisis">Whether it was taken in as a crisis.</param>
    public static WithdrawalOutcome Decide(WithdrawalReason reason, SignalStatus status, bool isCrisis) => status switch
    {
        SignalStatus.NotYetTakenUp or SignalStatus.TakenUp when isCrisis => new WithdrawalOutcome.AskHuman(),
        SignalStatus.NotYetTakenUp => new WithdrawalOutcome.Close(StatusAfter(reason)),
        SignalStatus.TakenUp => new WithdrawalOutcome.TellWorker(),
        SignalStatus.KnownAtDebtHelp or SignalStatus.Deceased or SignalStatus.NoResident or SignalStatus.Repeated
            or SignalStatus.Unjustified or SignalStatus.OtherReason => new WithdrawalOutcome.NothingToDo(),
    };

    private static SignalStatus StatusAfter(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Mistake => SignalStatus.Unjustified,
        WithdrawalReason.Paid or WithdrawalReason.Arrangement => SignalStatus.OtherReason,
    };
}
