namespace Vroegsignalering.Domain.Consents;

/// <summary>What of an outcome a partner may learn (FB-01).</summary>
/// <remarks>Source: AVG art. 5 lid 1 onder c; Wet BRP art. 2.59 (secrecy).</remarks>
public static class FeedbackFilter
{
    /// <summary>The code for the partner that sent the signal; never help, other partners, address, or that somebody could not be found.</summary>
    /// <param name="cause">What became of the signal.</param>
    /// <param name="secrecy">Whether the person asked for secrecy; the register then tells the partner nothing.</param>
    public static FeedbackCode Of(FeedbackCause cause, bool secrecy) => cause switch
    {
        FeedbackCause.NotYetTakenUp => FeedbackCode.Received,
        FeedbackCause.TakenUp or FeedbackCause.AlreadyKnown => FeedbackCode.TakenUp,
        FeedbackCause.Repeated => FeedbackCode.Repeated,
        FeedbackCause.Unjustified => FeedbackCode.Unjustified,
        FeedbackCause.NotResident => secrecy ? FeedbackCode.Received : FeedbackCode.NotResident,
        FeedbackCause.Deceased => secrecy ? FeedbackCode.Received : FeedbackCode.Deceased,
        FeedbackCause.OtherReason => FeedbackCode.NotTakenUp,
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
