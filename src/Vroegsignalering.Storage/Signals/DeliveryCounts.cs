namespace Vroegsignalering.Storage.Signals;

/// <summary>How the rows of a part of a file fared.</summary>
public sealed record DeliveryCounts(int Total, int Accepted, int Repeated, int Refused, int Invalid, int Conflicting)
{
    /// <summary>The counts of this part and another together.</summary>
    public DeliveryCounts Plus(DeliveryCounts part) => new(
        Total + part.Total,
        Accepted + part.Accepted,
        Repeated + part.Repeated,
        Refused + part.Refused,
        Invalid + part.Invalid,
        Conflicting + part.Conflicting);
}
