namespace Vroegsignalering.Domain.Signals;

/// <summary>Why a partner withdraws a signal (RE-01); the words of the wire are in <see cref="WithdrawalReasons"/>.</summary>
public enum WithdrawalReason
{
    /// <summary>The arrears are paid.</summary>
    Paid,

    /// <summary>A payment arrangement was made.</summary>
    Arrangement,

    /// <summary>The signal was a mistake.</summary>
    Mistake,
}
