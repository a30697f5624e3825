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

    /// <summary>Whether it is a machine, which may do only what its token names.</summary>
    public bool IsMachine { get; init; }

    /// <summary>The tenant of a caller that must have one.</summary>
    /// <exception cref="InvalidOperationException">The caller is a partner: the route asks for the wrong right.</exception>
    public Gemeentecode Municipality => Tenant ?? throw new InvalidOperationException("This caller has no tenant.");

    /// <summary>The caller, or null when nobody is logged in or the claims are not complete: no role, no name, or no tenant where one is needed.</summary>
    public static Caller? Of(ClaimsPrincipal principal)
    {
        if (RoleNames.Find(principal.FindFirstValue(ClaimNames.Role)) is not { } role) return null;
        var machine = principal.Identity?.AuthenticationType == CallerKinds.Machine;
        if (NameOf(principal) is not { } actor || (role == Role.Partner && !machine)) return null;
        if (role == Role.Partner) return new Caller(role, Tenant: null, new PartnerId(actor), actor) { IsMachine = machine };
        return Gemeentecode.TryParse(principal.FindFirstValue(ClaimNames.Tenant), out var tenant)
            ? new Caller(role, tenant, Partner: null, actor) { Team = TeamOf(principal), IsMachine = machine }
            : null;
    }

    public static ValueTask<Caller> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Of(context.User) ?? throw new InvalidOperationException("A route that takes a caller needs a right."));

    // A token of a person names a client too: the program that the person uses.
    private static string? NameOf(ClaimsPrincipal principal) => principal.Identity?.AuthenticationType switch
    {
        CallerKinds.Machine => principal.FindFirstValue(ClaimNames.ClientId),
        CallerKinds.Person => Pseudonym(principal.FindFirst(ClaimNames.Subject)),
        _ => null,
    };

    private static TeamId? TeamOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimNames.Team) is { Length: > 0 } team ? new TeamId(team) : null;

    /// <summary>Stable per person and issuer, so that lines of one person can be joined without naming them.</summary>
    private static string? Pseudonym(Claim? subject) => subject is null
        ? null
        : "actor-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}|{subject.Value}")))[..16];
}
