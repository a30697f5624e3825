using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Where a signal goes once people decided whom it is about (MA-09, MA-12).</summary>
public abstract record SignalCourse
{
    private SignalCourse()
    {
    }

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Attach, T> attach, Func<Close, T> close, Func<T> onAddress, Func<T> nowhere) => this switch
    {
        Attach course => attach(course),
        Close course => close(course),
        OnAddress => onAddress(),
        Nowhere => nowhere(),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    /// <summary>The course of a signal about this person.</summary>
    /// <param name="state">How the register follows the person.</param>
    /// <param name="household">Where the person lives now; null when the register knows no household.</param>
    /// <param name="crisis">Whether supply, home or insurance is threatened.</param>
    public static SignalCourse OfPerson(RegistrationState state, HouseholdId? household, bool crisis) => state switch
    {
        RegistrationState.Resident => household is { } home ? new Attach(home) : new Nowhere(),
        RegistrationState.Departed => crisis ? new OnAddress() : new Close(SignalStatus.NoResident),
        RegistrationState.Deceased => crisis ? new OnAddress() : new Close(SignalStatus.Deceased),
    };

    /// <summary>The course of a signal about nobody in the register.</summary>
    /// <param name="reason">Why nobody was chosen.</param>
    /// <param name="crisis">Whether supply, home or insurance is threatened.</param>
    public static SignalCourse OfNobody(DecisionReason reason, bool crisis) => crisis ? new OnAddress() : new Close(StatusOf(reason));

    private static SignalStatus StatusOf(DecisionReason reason) => reason switch
    {
        DecisionReason.NotAResident => SignalStatus.NoResident,
        DecisionReason.Deceased => SignalStatus.Deceased,
        DecisionReason.LegalPerson => SignalStatus.Unjustified,
        DecisionReason.NobodyFits or DecisionReason.TooLittleKnown or DecisionReason.OtherDetailsFit or DecisionReason.RegisterLags
            or DecisionReason.Inquired or DecisionReason.Slip or DecisionReason.WrongPerson or DecisionReason.NewInformation => SignalStatus.OtherReason,
    };

    /// <summary>Into the case of the household.</summary>
    /// <param name="Household">The household.</param>
    public sealed record Attach(HouseholdId Household) : SignalCourse;

    /// <summary>Closed with a code.</summary>
    /// <param name="Status">The code.</param>
    public sealed record Close(SignalStatus Status) : SignalCourse;

    /// <summary>A crisis without a household: its task stays on the address, for those who live there (CR-11, MA-12).</summary>
    public sealed record OnAddress : SignalCourse;

    /// <summary>A resident whom the register puts in no household: there is no case to go to, so the register is to be mended first.</summary>
    public sealed record Nowhere : SignalCourse;
}
