namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Tests that kill servers: they run after all others and one by one, so that nobody else loses a server.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FaultsCollection
{
    public const string Name = "Faults";
}
