using System.Collections.Frozen;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Everyone who can log in here with a secret.</summary>
public sealed class IdentityDirectory(AccessOptions options)
{
    private readonly FrozenDictionary<string, Identity> _clients =
        options.Clients.Select(client => client.ToIdentity()).Concat(Demo(options, DemoIdentities.Clients)).ToFrozenDictionary(client => client.Name);

    private readonly FrozenDictionary<string, Identity> _users =
        Demo(options, DemoIdentities.Users).ToFrozenDictionary(user => user.Name);

    /// <summary>Whether people log in on our own page; else they come with a token of the external issuer.</summary>
    public bool HasUsers => _users.Count > 0;

    /// <summary>The client; null where there is none: a client id is no secret, and one that nobody has is worth no slow hash.</summary>
    public Identity? Client(string name) => _clients.GetValueOrDefault(name);

    /// <summary>The person; for a name that nobody has a stand-in with nobody's secret, so that the time it takes tells nothing.</summary>
    public Identity? User(string name) => _users.GetValueOrDefault(name) ?? _users.Values.FirstOrDefault()?.Unknown();

    private static IEnumerable<Identity> Demo(AccessOptions options, IReadOnlyList<Identity> identities) =>
        options.DemoIdentities is true ? identities : [];
}
