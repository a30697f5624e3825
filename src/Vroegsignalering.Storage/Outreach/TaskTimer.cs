using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>A deadline: a row that falls due once (CR-07).</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Kind">Which deadline.</param>
/// <param name="DueAt">When, UTC.</param>
public sealed record TaskTimer(Gemeentecode Tenant, TaskId TaskId, string Kind, DateTimeOffset DueAt);
