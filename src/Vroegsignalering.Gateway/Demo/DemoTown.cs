using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>An invented town: who lives where, with whom, and which addresses stand empty.</summary>
public sealed record DemoTown(
    Gemeentecode Tenant, string Name, IReadOnlyList<DemoHousehold> Households, IReadOnlyList<Address> Vacant)
{
    /// <summary>Every person once, to be loaded.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; } = [.. Households.SelectMany(household => household.Members).DistinctBy(entry => entry.Key)];
}
