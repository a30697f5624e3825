using Vroegsignalering.Gateway.Review.Api;
using Vroegsignalering.Gateway.Review.Desk;

namespace Vroegsignalering.Gateway.Review;

/// <summary>The review desk: what people decide on matches, on a page and over the API.</summary>
internal static class ReviewSetup
{
    public static IServiceCollection AddReview(this IServiceCollection services) =>
        services.AddSingleton<ReviewDecisions>().AddSingleton<DeskReading>();

    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapDesk();
        routes.MapReviewApi();
    }
}
