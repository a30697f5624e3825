using System.Net;
using System.Text;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>A client id and secret as they came in, from the form or from HTTP Basic (RFC 6749 section 2.3.1).</summary>
public sealed record Credentials(string Name, string Secret)
{
    private const int LongestName = 100;
    private const int LongestSecret = 1000;
    private const string Scheme = "Basic ";

    /// <summary>The credentials, or null when they are missing or too long to be anyone's.</summary>
    public static Credentials? Of(string? name, string? secret) =>
        name is { Length: > 0 and <= LongestName } && secret is { Length: > 0 and <= LongestSecret } ? new Credentials(name, secret) : null;

    /// <summary>The credentials of the header, or null when it holds none; its parts are form-encoded: a plus sign is a blank.</summary>
    public static Credentials? Basic(string authorization)
    {
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[Scheme.Length..].Trim(), bytes, out var length)) return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var name, var secret]
            ? Of(WebUtility.UrlDecode(name), WebUtility.UrlDecode(secret))
            : null;
    }

    /// <summary>The name only: a record would print the secret.</summary>
    public override string ToString() => Name;
}
