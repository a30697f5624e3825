namespace Vroegsignalering.Storage.Signals;

/// <summary>How the rows of a part of a file fared.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Repeated">Known with the same content.</param>
/// <param name="Refused">Refused by law or covenant.</param>
/// <param name="Invalid">No signal.</param>
/// <param name="Conflicting">Known with another content.</param>
/// <param name="Flawed">Rows of any outcome with an error or a notice.</param>
public sealed record DeliveryCounts(int Total, int Accepted, int Repeated, int Refused, int Invalid, int Conflicting, int Flawed)
{
    /// <summary>The counts of this part and another together.</summary>
    public DeliveryCounts Plus(DeliveryCounts part) => new(
        Total + part.Total,
        Accepted + part.Accepted,
        Repeated + part.Repeated,
        Refused + part.Refused,
        Invalid + part.Invalid,
        Conflicting + part.Conflicting,
        Flawed + part.Flawed);
}
