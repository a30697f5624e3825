using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Section <c>Access</c>: keys, who may log in, and whose tokens count.</summary>
public sealed record AccessOptions
{
    /// <summary>RSA private key (PEM) that signs our tokens; gateways that share it accept each other's. Default: made in the data folder.</summary>
    public string? SigningKeyFile { get; init; }

    /// <summary>Keys of the log-in cookie; shared between gateways. Default: in the data folder.</summary>
    public string? DataProtectionFolder { get; init; }

    /// <summary>The issuer named in our tokens.</summary>
    public string Issuer { get; init; } = "vroegsignalering";

    /// <summary>The audience that tokens must name, ours and those of <see cref="Authority"/>.</summary>
    public string Audience { get; init; } = "vroegsignalering";

    /// <summary>Default: on in the demonstration and in Development only.</summary>
    public bool? DemoIdentities { get; init; }

    public IReadOnlyList<ClientOptions> Clients { get; init; } = [];

    /// <summary>An OpenID Connect issuer whose bearer tokens count too; they carry the claims of <see cref="ClaimNames"/>.</summary>
    public Uri? Authority { get; init; }

    /// <summary>The mark of a machine's token of <see cref="Authority"/>, as <c>claim=value</c>; every other token is a person's.</summary>
    public string? MachineClaim { get; init; }

    /// <summary><see cref="MachineClaim"/> taken apart; null when it is absent or has another form.</summary>
    public (string Name, string Value)? MachineMark =>
        MachineClaim?.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value] ? (name, value) : null;

    /// <summary>The section with its defaults filled in.</summary>
    public static AccessOptions Read(IConfiguration configuration, string dataFolder, bool trial)
    {
        var options = GatewayOptions.Section<AccessOptions>(configuration, "Access");
        return options with
        {
            DataProtectionFolder = options.DataProtectionFolder ?? Path.Combine(dataFolder, "sleutels"),
            DemoIdentities = options.DemoIdentities ?? trial,
        };
    }

    public IEnumerable<string> Complaints(bool trial)
    {
        if (DemoIdentities is true && !trial)
            yield return "Access:DemoIdentities staat aan: hun wachtwoord is openbaar, dus dat mag alleen in de demo en in Development.";
        if (SigningKeyFile is { } file && !File.Exists(file))
            yield return $"Access:SigningKeyFile bestaat niet: {file}";
        if (Authority is { } authority && !(authority.IsAbsoluteUri && authority.Scheme == Uri.UriSchemeHttps))
            yield return "Access:Authority is geen https-adres.";
        if (Authority is not null && MachineMark is null)
            yield return "Access:MachineClaim ontbreekt of heeft niet de vorm claim=waarde: waaraan is een token van een machine te herkennen?";
        if (Clients.CountBy(client => client.ClientId).Any(named => named.Value > 1))
            yield return "Access:Clients: een ClientId komt meer dan eens voor.";
        foreach (var complaint in Clients.SelectMany(client => client.Complaints(trial)))
            yield return complaint;
    }
}
