using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Makes the tokens of our clients and says what a valid one is.</summary>
public sealed class AccessTokens(AccessOptions options, RsaSecurityKey key, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string TokenType = "at+jwt";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public string Issue(Identity client, string scope)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = TokenType,
            Issuer = options.Issuer,
            Audience = options.Audience,
            Subject = new ClaimsIdentity([.. client.Claims(ClaimNames.ClientId), new(ClaimNames.Subject, client.Name), new(ClaimNames.Scope, scope)]),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        });
    }

    public TokenValidationParameters Validation() => new()
    {
        AuthenticationType = CallerKinds.Machine,
        ValidIssuer = options.Issuer,
        ValidAudience = options.Audience,
        ValidTypes = [TokenType],
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key,
        LifetimeValidator = (notBefore, expires, _, _) => IsCurrent(notBefore, expires),
    };

    private bool IsCurrent(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is not null && now < expires + ClockSkew && (notBefore is null || now >= notBefore - ClockSkew);
    }
}
