using Microsoft.AspNetCore.Antiforgery;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Refuses a form before any work when its antiforgery token does not hold: it was made for another log-in, or stood open for too long.</summary>
public static class FormGate
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            ? Problems.OutdatedForm().ExecuteAsync(context)
            : next(context);
}
