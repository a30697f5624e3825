using System.Security.Claims;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>One thing that may be done: who may, and what a machine's token must hold for it; people have their role and no scopes.</summary>
/// <param name="Scope">Null when no machine has this right.</param>
public sealed record Right(string Name, string? Scope, params IReadOnlyList<Role> Roles)
{
    public bool IsHeldBy(ClaimsPrincipal principal) =>
        Caller.Of(principal) is { } caller && Roles.Contains(caller.Role) && (!caller.IsMachine || HasScope(principal));

    // One claim with all of them or one claim each: both are about.
    private bool HasScope(ClaimsPrincipal principal) =>
        Scope is not null && principal.FindAll(ClaimNames.Scope).SelectMany(held => held.Value.Split(' ')).Contains(Scope);
}
