namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Refuses, before any work, an address with a NUL in it, and in the partners' API one that ends with a slash.</summary>
/// <remarks>
/// No text has a NUL, and PostgreSQL takes none; forms are refused by their reader. Under a slash at the end nothing is
/// (NL API Design Rules, /core/no-trailing-slash).
/// </remarks>
public static class AddressGate
{
    private const string Nul = "%00";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        HasNul(context.Request.QueryString) ? Problems.Invalid([RequestErrors.NulInAddress]).ExecuteAsync(context)
        : EndsWithSlash(context.Request.Path) ? Problems.NotFound().ExecuteAsync(context)
        : next(context);

    private static bool HasNul(QueryString query) => query.Value?.Contains(Nul, StringComparison.Ordinal) == true;

    private static bool EndsWithSlash(PathString path) => Surface.IsPartnerApi(path) && path.Value!.EndsWith('/');
}
