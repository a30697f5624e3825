using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Who makes this request, as its token or cookie says; an endpoint behind a right takes it as a parameter.</summary>
/// <param name="Tenant">The municipality; null for a partner only.</param>
/// <param name="Partner">The partner; null for everyone else.</param>
/// <param name="Actor">Who it is in logs: a machine's client id, a person's pseudonym.</param>
public sealed record Caller(Role Role, Gemeentecode? Tenant, PartnerId? Partner, string Actor)
{
    public TeamId? Team { get; init; }

    /// <summary>The tenant of a caller that must have one.</summary>
    /// <exception cref="InvalidOperationException">The caller is a partner: the route asks for the wrong right.</exception>
    public Gemeentecode Municipality => Tenant ?? throw new InvalidOperationException("This caller has no tenant.");

    /// <summary>The caller, or null when nobody is logged in or the claims are not complete: no role, or no tenant where one is needed.</summary>
    public static Caller? Of(ClaimsPrincipal principal)
    {
        if (RoleNames.Find(principal.FindFirstValue(ClaimNames.Role)) is not { } role) return null;
        var client = principal.FindFirstValue(ClaimNames.ClientId);
        if (role == Role.Partner) return client is null ? null : new Caller(role, Tenant: null, new PartnerId(client), client);
        if (!Gemeentecode.TryParse(principal.FindFirstValue(ClaimNames.Tenant), out var tenant)) return null;
        return (client ?? Pseudonym(principal.FindFirst(ClaimNames.Subject))) is { } actor
            ? new Caller(role, tenant, Partner: null, actor) { Team = TeamOf(principal) }
            : null;
    }

    public static ValueTask<Caller> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Of(context.User) ?? throw new InvalidOperationException("A route that takes a caller needs a right."));

    private static TeamId? TeamOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimNames.Team) is { Length: > 0 } team ? new TeamId(team) : null;

    /// <summary>Stable per person and issuer, so that lines of one person can be joined without naming them.</summary>
    private static string? Pseudonym(Claim? subject) => subject is null
        ? null
        : "actor-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}|{subject.Value}")))[..16];
}
