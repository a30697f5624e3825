using System.Security.Claims;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>A client (machine) or a page user (person) that logs in here with a secret.</summary>
/// <param name="Name">The client id or user name.</param>
/// <param name="Tenant">The municipality; only a partner has none.</param>
/// <param name="Secret">The secret as it is kept.</param>
public sealed record Identity(string Name, Role Role, Gemeentecode? Tenant, SecretHash Secret)
{
    /// <summary>What a token of this client may hold; people have no scopes.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    public TeamId? Team { get; init; }

    /// <summary>Somebody who is not there: whose secret takes as long to check as this one's, and is nobody's.</summary>
    public Identity Unknown() => this with { Name = "", Secret = SecretHash.OfNobody(Secret.Rounds) };

    /// <summary>The claims of this identity, its name under <paramref name="nameClaim"/>.</summary>
    public IEnumerable<Claim> Claims(string nameClaim)
    {
        yield return new Claim(nameClaim, Name);
        yield return new Claim(ClaimNames.Role, RoleNames.Of(Role));
        if (Tenant is { } tenant) yield return new Claim(ClaimNames.Tenant, tenant.ToString());
        if (Team is { } team) yield return new Claim(ClaimNames.Team, team.Value);
    }
}
