using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>A task with a deadline that is due.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="TaskId">The task.</param>
public sealed record DueTask(Gemeentecode Tenant, TaskId TaskId);
