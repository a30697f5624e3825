namespace Vroegsignalering.Storage.Signals;

/// <summary>How the rows of a part of a file fared.</summary>
public sealed record DeliveryCounts(int Total, int Accepted, int Repeated, int Refused, int Invalid, int Conflicting);
