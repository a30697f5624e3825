using Vroegsignalering.Gateway.Hosting.Pages;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>The keys 1 to 5 and 0 of the review desk; without it the buttons do the same.</summary>
internal static class DeskScript
{
    private static readonly StaticFile File = new("beoordelen.js", "text/javascript; charset=utf-8");

    public static string Address => File.Address;

    public static void Map(IEndpointRouteBuilder routes) => File.Map(routes);
}
