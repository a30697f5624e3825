using System.Security.Claims;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>One thing that may be done: who may, and what a machine's token must hold for it.</summary>
/// <param name="Scope">Null when no machine has this right.</param>
public sealed record Right(string Name, string? Scope, params IReadOnlyList<Role> Roles)
{
    public bool IsHeldBy(ClaimsPrincipal principal) =>
        Caller.Of(principal) is { } caller && Roles.Contains(caller.Role) && HasScope(principal);

    private bool HasScope(ClaimsPrincipal principal) =>
        principal.FindFirst(ClaimNames.Scope) is not { } held || (Scope is not null && held.Value.Split(' ').Contains(Scope));
}
