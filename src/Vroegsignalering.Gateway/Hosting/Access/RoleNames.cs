using System.Collections.Frozen;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The roles as they are called in tokens, configuration and on screens.</summary>
public static class RoleNames
{
    private static readonly FrozenDictionary<string, Role> ByName =
        Enum.GetValues<Role>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static string Of(Role role) => role switch
    {
        Role.Partner => "signaalpartner",
        Role.Scheduler => "planner",
        Role.Worker => "wijkwerker",
        Role.Coordinator => "regisseur",
        Role.ChainManager => "ketenregisseur",
        Role.PrivacyOfficer => "privacyfunctionaris",
        Role.FunctionalAdministrator => "functioneel-beheerder",
        Role.Cbs => "cbs",
    };

    public static Role? Find(string? name) =>
        name is not null && ByName.TryGetValue(name, out var role) ? role : null;
}
