using System.Security.Claims;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Whether a machine or a person is let in: whoever issued the token or cookie says so, never a claim that happens to be there.</summary>
/// <remarks>It is the authentication type of the identity: our own tokens are for machines, the cookie is for people.</remarks>
public static class CallerKinds
{
    public const string Machine = "machine";
    public const string Person = "persoon";

    /// <summary>The holder of a token of the external issuer, whose machines all carry the claim.</summary>
    public static ClaimsPrincipal OfExternal(ClaimsPrincipal holder, (string Name, string Value) machineClaim) =>
        new(new ClaimsIdentity(holder.Claims, holder.HasClaim(machineClaim.Name, machineClaim.Value) ? Machine : Person));
}
