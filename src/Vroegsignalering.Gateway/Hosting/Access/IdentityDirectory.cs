using System.Collections.Frozen;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Everyone who can log in here with a secret.</summary>
public sealed class IdentityDirectory(AccessOptions options)
{
    // An unknown name costs as much time as a wrong secret, so that the answer does not tell which names exist.
    private static readonly SecretHash Nobody = SecretHash.OfNobody(iterations: 600_000);

    private readonly FrozenDictionary<string, Identity> _clients =
        options.Clients.Select(client => client.ToIdentity()).Concat(Demo(options, DemoIdentities.Clients)).ToFrozenDictionary(client => client.Name);

    private readonly FrozenDictionary<string, Identity> _users =
        Demo(options, DemoIdentities.Users).ToFrozenDictionary(user => user.Name);

    /// <summary>Whether people log in on our own page; else they come with a token of the external issuer.</summary>
    public bool HasUsers => _users.Count > 0;

    public Identity? Client(string name, string secret) => Known(_clients, name, secret);

    public Identity? User(string name, string secret) => Known(_users, name, secret);

    private static IEnumerable<Identity> Demo(AccessOptions options, IReadOnlyList<Identity> identities) =>
        options.DemoIdentities is true ? identities : [];

    private static Identity? Known(FrozenDictionary<string, Identity> identities, string name, string secret)
    {
        var known = identities.GetValueOrDefault(name);
        return (known?.Secret ?? Nobody).Matches(secret) ? known : null;
    }
}
