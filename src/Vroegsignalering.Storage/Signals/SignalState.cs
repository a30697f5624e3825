namespace Vroegsignalering.Storage.Signals;

/// <summary>How far a signal has come inside the gateway; what a partner or the CBS learns is its DDAS status.</summary>
public enum SignalState
{
    /// <summary>Committed, not yet matched.</summary>
    Received,

    /// <summary>On the review desk: a person decides.</summary>
    UnderReview,

    /// <summary>In a household's case.</summary>
    Attached,

    /// <summary>Closed with a code.</summary>
    Closed,
}
