using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>What one run of matching goes by: the municipality, the calendar, the moment and the act for the logs.</summary>
internal sealed record MatchingWork(Municipality Municipality, WorkingDays Calendar, DateTimeOffset Now, Operation Operation)
{
    public Gemeentecode Tenant => Municipality.Code;

    public TenantSettings Settings => Municipality.Settings;

    public DateOnly Today { get; } = DutchTime.DateOf(Now);
}
