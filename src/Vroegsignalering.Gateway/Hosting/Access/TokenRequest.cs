using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>What was asked of the token endpoint (RFC 6749 section 4.4.2), or how it is not asked.</summary>
internal abstract record TokenRequest
{
    private const string GrantType = "grant_type";
    private const string ClientId = "client_id";
    private const string ClientSecret = "client_secret";
    private const string ScopeName = "scope";

    private static readonly string[] Fields = [GrantType, ClientId, ClientSecret, ScopeName];

    private TokenRequest()
    {
    }

    public static async Task<TokenRequest> ReadAsync(HttpRequest request)
    {
        if (await RequestForm.ReadAsync(request) is not { } form) return new Refused(OAuthProblems.NoForm());
        if (Fields.Any(name => form[name].Count > 1)) return new Refused(OAuthProblems.Repeated());
        return ValueOf(form, GrantType) switch
        {
            null => new Refused(OAuthProblems.NoGrant()),
            "client_credentials" => Asked(form, request.Headers.Authorization),
            _ => new Refused(OAuthProblems.UnsupportedGrant()),
        };
    }

    public abstract T Match<T>(Func<Token, T> token, Func<Problem, T> refused);

    private static TokenRequest Asked(IFormCollection form, string? authorization)
    {
        var (name, secret, scope) = (ValueOf(form, ClientId), ValueOf(form, ClientSecret), ValueOf(form, ScopeName));
        var inHeader = !string.IsNullOrEmpty(authorization);
        if (inHeader && secret is not null) return new Refused(OAuthProblems.TwoWays());
        return (inHeader ? Credentials.Basic(authorization!) : Credentials.Of(name, secret)) switch
        {
            null => new Refused(OAuthProblems.InvalidClient()),
            { } other when name is not null && name != other.Name => new Refused(OAuthProblems.TwoWays()),
            { } client => new Token(client, scope),
        };
    }

    // Without a value it counts as left out (section 3.2).
    private static string? ValueOf(IFormCollection form, string name) => form[name] is [{ Length: > 0 } value] ? value : null;

    /// <summary>A token for this client.</summary>
    /// <param name="Client">Who says to be whom.</param>
    /// <param name="Scope">What the token may do; null for all that the client may.</param>
    public sealed record Token(Credentials Client, string? Scope) : TokenRequest
    {
        public override T Match<T>(Func<Token, T> token, Func<Problem, T> refused) => token(this);
    }

    private sealed record Refused(Problem Problem) : TokenRequest
    {
        public override T Match<T>(Func<Token, T> token, Func<Problem, T> refused) => refused(Problem);
    }
}
