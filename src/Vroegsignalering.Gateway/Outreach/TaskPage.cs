using Vroegsignalering.Gateway.Hosting.Tenants;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Tasks as they are shown, and how many there are in all.</summary>
internal sealed record TaskPage(Municipality Tenant, IReadOnlyList<ShownTask> Tasks, int Total);
