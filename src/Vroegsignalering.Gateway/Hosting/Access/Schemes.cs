using Microsoft.IdentityModel.JsonWebTokens;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The ways in, and which one a request takes.</summary>
public static class Schemes
{
    public const string ByRequest = nameof(ByRequest);
    public const string OwnToken = nameof(OwnToken);
    public const string ExternalToken = nameof(ExternalToken);
    public const string Cookie = nameof(Cookie);

    private const string Bearer = "Bearer ";

    /// <summary>A token when one is sent, and on machine paths always, so that no cookie ever acts there; else the cookie.</summary>
    public static string Of(HttpRequest request, Uri? authority)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length == 0) return Surface.IsMachine(request.Path) ? OwnToken : Cookie;
        return authority is not null && IsFrom(authority, authorization) ? ExternalToken : OwnToken;
    }

    /// <summary>Reads the issuer only to choose who validates it.</summary>
    private static bool IsFrom(Uri authority, string authorization)
    {
        if (!authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return false;
        var token = authorization[Bearer.Length..].Trim();
        var handler = new JsonWebTokenHandler();
        if (!handler.CanReadToken(token)) return false;
        try
        {
            return handler.ReadJsonWebToken(token).Issuer.TrimEnd('/') == authority.ToString().TrimEnd('/');
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
