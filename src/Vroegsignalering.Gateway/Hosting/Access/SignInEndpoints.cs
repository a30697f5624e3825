using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Hosting.Pages;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary><c>/inloggen</c> and <c>/uitloggen</c>: the cookie of the pages.</summary>
public static class SignInEndpoints
{
    public const string Path = "/inloggen";
    public const string ReturnParameter = "terug";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ([FromQuery(Name = ReturnParameter)] string? returnTo) => SignInPage.Show(returnTo, failed: false)).AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous();
        routes.MapPost("/uitloggen", SignOutAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignInAsync(
        [AsParameters] SignInForm form, HttpContext context, IdentityDirectory directory, SecretChecks checks)
    {
        if (Credentials.Of(form.UserName, form.Password) is not { } credentials || directory.User(credentials.Name) is not { } user)
            return SignInPage.Show(form.ReturnTo, failed: true);
        return await checks.CheckAsync(user, credentials.Secret, Asker.ForPerson(context), context.RequestAborted) switch
        {
            SecretVerdict.Right => await EnterAsync(user, form.ReturnTo, context),
            SecretVerdict.Wrong => SignInPage.Show(form.ReturnTo, failed: true),
            SecretVerdict.NotChecked => Problems.TooManyAttempts(HashGate.Wait),
        };
    }

    private static async Task<IResult> EnterAsync(Identity user, string? returnTo, HttpContext context)
    {
        var identity = new ClaimsIdentity(user.Claims(ClaimNames.Subject), CallerKinds.Person, ClaimNames.Subject, ClaimNames.Role);
        await context.SignInAsync(Schemes.Cookie, new ClaimsPrincipal(identity));
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(returnTo) ? returnTo : StartPage.Path);
    }

    /// <summary>Takes the form only because reading it is what checks the antiforgery token.</summary>
    private static async Task<IResult> SignOutAsync(IFormCollection form, HttpContext context)
    {
        _ = form;
        await context.SignOutAsync(Schemes.Cookie);
        return TypedResults.LocalRedirect(Path);
    }
}
