using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>A municipality as the handlers need it: settings, teams and their mandates.</summary>
internal sealed record Municipality(Gemeentecode Code, string Name, TenantSettings Settings)
{
    public required TeamDirectory Teams { get; init; }

    public required IReadOnlyList<Mandate> Mandates { get; init; }

    public required IReadOnlyDictionary<TeamId, string> TeamNames { get; init; }

    /// <summary>How many regular tasks each team takes at most; a team that is not listed has no limit (CA-05).</summary>
    public required IReadOnlyDictionary<TeamId, int> Capacity { get; init; }
}
