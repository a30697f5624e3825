using Microsoft.AspNetCore.Antiforgery;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Refuses a form before any work when its antiforgery token does not hold: it was made for another log-in, or stood open for too long.</summary>
/// <remarks>A form that cannot be read at all goes on to who asked for it, and is refused there with the reason.</remarks>
public static class FormGate
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false, Error.InnerException: not (InvalidDataException or IOException) }
            ? Problems.OutdatedForm().ExecuteAsync(context)
            : next(context);
}
