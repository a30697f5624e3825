namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Which paths are for machines and which are pages for people.</summary>
public static class Surface
{
    private static readonly PathString[] Entrances = ["/v1/signalen", "/v1/leveringen"];
    private static readonly PathString[] Machines = ["/v1", "/fhir", "/oauth", "/health"];

    /// <summary>A machine's path takes bearer tokens only, is never redirected and never answered with a page.</summary>
    public static bool IsMachine(PathString path) => Machines.Any(machine => path.StartsWithSegments(machine));

    public static bool IsPartnerApi(PathString path) => path.StartsWithSegments("/v1");

    /// <summary>Where signals come in: whoever sends there may tell of a crisis, so that nothing is refused before it was searched (IN-13).</summary>
    public static bool IsEntrance(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && Entrances.Contains(request.Path);

    public static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
