namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Refuses an address with a NUL in it before any work: no text has one, and PostgreSQL takes none. Forms are refused by their reader.</summary>
public static class AddressGate
{
    private const string Nul = "%00";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        context.Request.QueryString.Value?.Contains(Nul, StringComparison.Ordinal) == true
            ? Problems.Invalid([RequestErrors.NulInAddress]).ExecuteAsync(context)
            : next(context);
}
