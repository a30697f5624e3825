namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Which paths are for machines and which are pages for people.</summary>
public static class Surface
{
    private static readonly PathString[] Machines = ["/v1", "/fhir", "/oauth", "/health"];

    /// <summary>A machine's path takes bearer tokens only, is never redirected and never answered with a page.</summary>
    public static bool IsMachine(PathString path) => Machines.Any(machine => path.StartsWithSegments(machine));

    public static bool IsPartnerApi(PathString path) => path.StartsWithSegments("/v1");

    public static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
