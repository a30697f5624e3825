using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>What one run of matching goes by: the municipality and its residents, the calendar, the moment and the act for the logs.</summary>
internal sealed record MatchingWork(Municipality Municipality, WorkingDays Calendar, DateTimeOffset Now, Operation Operation)
{
    public required ResidentsDirectory Residents { get; init; }

    public Gemeentecode Tenant => Municipality.Code;

    public TenantSettings Settings => Municipality.Settings;

    public DateOnly Today { get; } = DutchTime.DateOf(Now);

    /// <summary>By what a signal is matched with these residents.</summary>
    public MatchBasis BasisOf(ResidentsIndex residents) => new(MatchingRules.Current, Today, residents.Names) { ContactMatching = Settings.HasContactBasis };
}
