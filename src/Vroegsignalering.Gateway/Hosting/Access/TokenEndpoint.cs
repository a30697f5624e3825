using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary><c>POST /oauth/token</c>: a client with its secret gets a token for an hour.</summary>
internal static class TokenEndpoint
{
    private const int LargestForm = 16 * 1024;

    // Costs a timer. Who floods over a few lines gets few answers, and leaves the machine to the crises; a partner does not notice.
    private static readonly TimeSpan RefusalWait = TimeSpan.FromMilliseconds(100);

    public static void MapTokens(this IEndpointRouteBuilder routes) => routes.MapPost("/oauth/token", AnswerAsync)
        .AllowAnonymous().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestForm));

    private static async Task<IResult> AnswerAsync(
        HttpContext context, IdentityDirectory directory, SecretChecks checks, AccessTokens tokens)
    {
        var request = await TokenRequest.ReadAsync(context.Request);
        var answer = await request.Match(
            async asked =>
            {
                if (directory.Client(asked.Client.Name) is not { } client) return OAuthProblems.InvalidClient();
                return await checks.CheckAsync(client, asked.Client.Secret, Asker.ForClient(client, context), context.RequestAborted) switch
                {
                    SecretVerdict.Right => Issue(client, asked.Scope, tokens),
                    SecretVerdict.Wrong => OAuthProblems.InvalidClient(),
                    SecretVerdict.NotChecked => Problems.TooManyAttempts(HashGate.Wait),
                };
            },
            refused => Task.FromResult<IResult>(refused));
        if (answer is Problem { RetryAfter: null }) await Task.Delay(RefusalWait, context.RequestAborted);
        return answer;
    }

    private static IResult Issue(Identity client, string? asked, AccessTokens tokens) => Granted(client, asked) is { } scope
        ? TypedResults.Ok(new TokenAnswer(tokens.Issue(client, scope), "Bearer", (int)AccessTokens.Lifetime.TotalSeconds, scope))
        : OAuthProblems.InvalidScope();

    /// <summary>What is asked when the client has all of it, everything it has when nothing is asked, else null.</summary>
    private static string? Granted(Identity client, string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked)) return string.Join(' ', client.Scopes);
        var scopes = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.All(client.Scopes.Contains) ? string.Join(' ', scopes) : null;
    }
}
