namespace Vroegsignalering.Contracts;

/// <summary>Signals have been accepted and wait to be matched.</summary>
/// <param name="Gemeentecode">The municipality, four digits.</param>
/// <param name="Ids">The signals in order of arrival: one for a single post, many for part of a file.</param>
public sealed record SignalsAccepted(string Gemeentecode, IReadOnlyList<Guid> Ids) : TenantMessage(Gemeentecode, Ids);
