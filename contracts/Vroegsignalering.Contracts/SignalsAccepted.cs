namespace Vroegsignalering.Contracts;

/// <summary>Signals of one municipality have been accepted in one commit and wait to be matched.</summary>
/// <param name="Gemeentecode">The municipality, four digits.</param>
/// <param name="SignalIds">The signals in order of arrival: one for a single post, up to a few hundred for part of a file.</param>
public sealed record SignalsAccepted(string Gemeentecode, IReadOnlyList<Guid> SignalIds);
