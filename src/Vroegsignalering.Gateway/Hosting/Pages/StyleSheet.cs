namespace Vroegsignalering.Gateway.Hosting.Pages;

/// <summary>The one stylesheet of every page.</summary>
public static class StyleSheet
{
    private static readonly StaticFile File = new("gateway.css", "text/css; charset=utf-8");

    public static string Address => File.Address;

    public static void MapStyleSheet(this IEndpointRouteBuilder routes) => File.Map(routes);
}
