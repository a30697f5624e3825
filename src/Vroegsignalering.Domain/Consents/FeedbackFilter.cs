using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Consents;

/// <summary>What of an outcome a partner may learn (FB-01).</summary>
/// <remarks>Source: AVG art. 5 lid 1 onder c; Wet BRP art. 2.59 (secrecy).</remarks>
public static class FeedbackFilter
{
    /// <summary>The code for the partner that sent the signal; never help, other partners, address, or that somebody could not be found.</summary>
    /// <param name="status">What became of the signal.</param>
    /// <param name="secrecy">Whether the person asked for secrecy; the register then tells the partner nothing.</param>
    public static FeedbackCode Of(SignalStatus status, bool secrecy) => status switch
    {
        SignalStatus.NotYetTakenUp => FeedbackCode.Received,
        SignalStatus.TakenUp or SignalStatus.KnownAtDebtHelp => FeedbackCode.TakenUp,
        SignalStatus.Repeated => FeedbackCode.Repeated,
        SignalStatus.Unjustified => FeedbackCode.Unjustified,
        SignalStatus.NoResident => secrecy ? FeedbackCode.Received : FeedbackCode.NotResident,
        SignalStatus.Deceased => secrecy ? FeedbackCode.Received : FeedbackCode.Deceased,
        SignalStatus.OtherReason => FeedbackCode.NotTakenUp,
    };

    /// <summary>The code as it goes over the wire.</summary>
    public static string Wire(this FeedbackCode code) => code switch
    {
        FeedbackCode.Received => "ontvangen",
        FeedbackCode.TakenUp => "opgepakt",
        FeedbackCode.NotTakenUp => "niet-opgepakt",
        FeedbackCode.Repeated => "herhaalde-melding",
        FeedbackCode.Unjustified => "onterecht-signaal",
        FeedbackCode.NotResident => "geen-inwoner",
        FeedbackCode.Deceased => "overleden",
    };
}
