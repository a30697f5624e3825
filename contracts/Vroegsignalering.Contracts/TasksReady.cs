namespace Vroegsignalering.Contracts;

/// <summary>Tasks of one municipality have been made or changed and may be offered to their owner.</summary>
/// <param name="Gemeentecode">The municipality, four digits.</param>
/// <param name="TaskIds">The tasks.</param>
public sealed record TasksReady(string Gemeentecode, IReadOnlyList<Guid> TaskIds);
