using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Everyone of the demonstration and the tests; their one secret is public, so <c>serve</c> refuses them outside Development.</summary>
public static class DemoIdentities
{
    public const string Secret = "demo";

    // The secret is public: iterations would only slow the tests down.
    private static readonly SecretHash Hash = SecretHash.Of(Secret, iterations: 1);
    private static readonly Gemeentecode Home = Gemeentecode.Parse("0599");
    private static readonly Gemeentecode Neighbour = Gemeentecode.Parse("0518");

    public static IReadOnlyList<Identity> Clients { get; } =
    [
        Partner("corporatie-demo"),
        Partner("energie-demo"),
        Partner("water-demo"),
        Partner("zorg-demo"),
        Partner("warmte-demo"),
        new("planbord-demo", Role.Scheduler, Home, Hash) { Scopes = [Scopes.ReadTasks, Scopes.UpdateTasks, Scopes.ReviewMatches] },
        new("buurgemeente-demo", Role.Scheduler, Neighbour, Hash) { Scopes = [Scopes.ReadTasks, Scopes.UpdateTasks, Scopes.ReviewMatches] },
        new("privacy-demo", Role.PrivacyOfficer, Home, Hash) { Scopes = [Scopes.ReadProcessing] },
        new("cbs-demo", Role.Cbs, Home, Hash) { Scopes = [Scopes.ReadDelivery] },
    ];

    public static IReadOnlyList<Identity> Users { get; } =
    [
        new("planner", Role.Scheduler, Home, Hash),
        new("planner2", Role.Scheduler, Home, Hash),
        new("wijkwerker", Role.Worker, Home, Hash) { Team = new TeamId("wijkteam-noord") },
        new("regisseur", Role.Coordinator, Home, Hash),
        new("keten", Role.ChainManager, Home, Hash),
        new("privacy", Role.PrivacyOfficer, Home, Hash),
        new("privacy2", Role.PrivacyOfficer, Home, Hash),
        new("beheer", Role.FunctionalAdministrator, Home, Hash),
    ];

    private static Identity Partner(string name) =>
        new(name, Role.Partner, Tenant: null, Hash) { Scopes = [Scopes.WriteSignals, Scopes.ReadSignals] };
}
