using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>A team that takes up tasks (wijkteam).</summary>
/// <param name="Id">The team.</param>
/// <param name="Name">Its name on screens and in FHIR.</param>
public sealed record Team(TeamId Id, string Name)
{
    /// <summary>By which document it may act; null leaves it without tasks (TE-02).</summary>
    public Mandate? Mandate { get; init; }

    /// <summary>How many open outreach tasks fit; zero without limit (CA-05).</summary>
    public int Capacity { get; init; }

    /// <summary>Whether it takes what no other team can; one team of a municipality does.</summary>
    public bool Fallback { get; init; }
}
