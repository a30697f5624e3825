namespace Vroegsignalering.Contracts;

/// <summary>What every message on the queue holds: one municipality and ids of its records, never people.</summary>
/// <param name="Gemeentecode">The municipality, four digits.</param>
/// <param name="Ids">The records in order, at least one; up to a few hundred when they were committed together.</param>
public abstract record TenantMessage(string Gemeentecode, IReadOnlyList<Guid> Ids);
