namespace Vroegsignalering.Contracts;

/// <summary>Tasks have been made or changed and may be offered to their owner.</summary>
/// <param name="Gemeentecode">The municipality, four digits.</param>
/// <param name="Ids">The tasks.</param>
public sealed record TasksReady(string Gemeentecode, IReadOnlyList<Guid> Ids) : TenantMessage(Gemeentecode, Ids);
