namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The claims this gateway reads, in its own tokens, its cookie and the tokens of an external issuer.</summary>
public static class ClaimNames
{
    public const string ClientId = "client_id";
    public const string Subject = "sub";
    public const string Role = "role";
    public const string Tenant = "gemeente";
    public const string Team = "team";
    public const string Scope = "scope";
}
