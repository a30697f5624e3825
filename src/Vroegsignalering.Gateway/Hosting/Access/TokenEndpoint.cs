using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary><c>POST /oauth/token</c>: a client with its secret gets a token for an hour.</summary>
public static class TokenEndpoint
{
    public static void MapTokens(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/oauth/token", Issue).AllowAnonymous().DisableAntiforgery();

    private static IResult Issue(
        [AsParameters] TokenRequest request, HttpContext context, IdentityDirectory directory, AccessTokens tokens)
    {
        if (request.GrantType != "client_credentials") return OAuthProblems.UnsupportedGrant();
        var credentials = Credentials.Read(context.Request.Headers.Authorization, request.ClientId, request.ClientSecret);
        if (credentials is null) return OAuthProblems.InvalidClient();

        var limiter = context.RequestServices.GetRequiredService<LoginLimiter>();
        if (limiter.MustWait(context, credentials.Name)) return Problems.TooManyAttempts(LoginLimiter.Window);
        if (directory.Client(credentials.Name, credentials.Secret) is not { } client)
        {
            limiter.CountFailure(context, credentials.Name);
            return OAuthProblems.InvalidClient();
        }

        return Granted(client, request.Scope) is { } scope
            ? TypedResults.Ok(new TokenAnswer(tokens.Issue(client, scope), "Bearer", (int)AccessTokens.Lifetime.TotalSeconds, scope))
            : OAuthProblems.InvalidScope();
    }

    /// <summary>What is asked when the client has all of it, everything it has when nothing is asked, else null.</summary>
    private static string? Granted(Identity client, string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked)) return string.Join(' ', client.Scopes);
        var scopes = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.All(client.Scopes.Contains) ? string.Join(' ', scopes) : null;
    }
}
