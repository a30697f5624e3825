using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Section <c>Access:Clients:N</c>: one machine that may ask for tokens.</summary>
public sealed record ClientOptions
{
    public string ClientId { get; init; } = "";

    /// <summary>See <see cref="Access.SecretHash"/> for the form.</summary>
    public string SecretHash { get; init; } = "";

    /// <summary>A name of <see cref="RoleNames"/>.</summary>
    public string Role { get; init; } = "";

    /// <summary>Four digits; absent for a partner.</summary>
    public string? Gemeente { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    public IEnumerable<string> Complaints(bool trial)
    {
        if (ClientId.Length is 0 or > 100)
            yield return "Access:Clients: een ClientId heeft 1 tot 100 tekens.";
        if (!Access.SecretHash.TryParse(SecretHash, out var hash))
            yield return $"Access:Clients: SecretHash van {ClientId} heeft niet de vorm pbkdf2-sha256$aantal$salt$hash.";
        else if (!trial && hash.Rounds < Access.SecretHash.LeastRounds)
            yield return $"Access:Clients: SecretHash van {ClientId} heeft {hash.Rounds} ronden; "
                + $"ten minste {Access.SecretHash.LeastRounds} zijn nodig, buiten de demo en Development.";
        if (RoleNames.Find(Role) is not { } role)
            yield return $"Access:Clients: Role van {ClientId} is geen bekende rol.";
        else if (role == Access.Role.Partner == Gemeentecode.TryParse(Gemeente, out _))
            yield return $"Access:Clients: {ClientId} heeft een Gemeente van vier cijfers nodig, of is signaalpartner zonder Gemeente.";
    }

    /// <summary>The identity of options without complaints.</summary>
    public Identity ToIdentity() => new(
        ClientId,
        RoleNames.Find(Role)!.Value,
        Gemeentecode.TryParse(Gemeente, out var tenant) ? tenant : null,
        Access.SecretHash.TryParse(SecretHash, out var hash) ? hash : throw new InvalidOperationException("The options were not checked."))
    {
        Scopes = Scopes,
    };
}
