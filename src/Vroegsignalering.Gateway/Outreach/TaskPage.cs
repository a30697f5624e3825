using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Tasks as they are shown, and how many there are in all.</summary>
internal sealed record TaskPage(Municipality Tenant, IReadOnlyList<ShownTask> Tasks, int Total)
{
    /// <summary>Behind which task the next page begins; null when this is the last.</summary>
    public TaskPosition? Next { get; init; }

    /// <summary>Every change up to this moment was there to be read; null when nothing ever changed.</summary>
    public DateTimeOffset? CurrentTo { get; init; }
}
