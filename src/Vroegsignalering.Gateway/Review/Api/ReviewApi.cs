using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Review.Desk;
using Vroegsignalering.Gateway.Signals;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary><c>/v1/beoordelingen</c>: the review desk for systems of the municipality; described in contracts/openapi/beoordelingen.json.</summary>
internal static class ReviewApi
{
    public const string Path = "/v1/beoordelingen";

    public static void MapReviewApi(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup(Path).RequireAuthorization(Rights.ReviewMatches);
        desk.MapGet("", ListAsync);
        desk.MapGet("/{id:guid}", ShowAsync);
        desk.MapPost("/{id:guid}/besluit", (Guid id, HttpRequest request, Caller caller, ReviewDecisions decisions) =>
            StepAsync(request, ReviewRequest.Fields.Decision, asked => decisions.DecideAsync(caller, new SignalId(id), asked.Wish!, asked.ActOf(caller)), id));
        desk.MapPost("/{id:guid}/ongedaan", (Guid id, HttpRequest request, Caller caller, ReviewDecisions decisions) =>
            StepAsync(request, ReviewRequest.Fields.Undo, asked => decisions.UndoAsync(caller, new SignalId(id), asked.ActOf(caller)), id));
    }

    private static async Task<IResult> ListAsync(HttpRequest request, Caller caller, DeskReading reading, CancellationToken cancellation)
    {
        var asked = QueueRequest.Of(request.Query);
        if (asked.Errors.Count > 0) return Problems.Invalid(asked.Errors);
        return TypedResults.Ok(new QueueAnswer(await reading.QueueAsync(caller, asked.Query, cancellation), asked));
    }

    private static async Task<IResult> ShowAsync(Guid id, Caller caller, [AsParameters] DeskParts parts, CancellationToken cancellation) =>
        await parts.Reading.ShowAsync(caller, new SignalId(id), cancellation) is { } item
            ? TypedResults.Ok(new ItemAnswer(new DeskView(item, caller.Actor, DutchTime.DateOf(parts.Time.GetUtcNow()))))
            : Problems.NotFound();

    private static Task<IResult> StepAsync(
        HttpRequest request, ReviewRequest.Fields fields, Func<ReviewRequest, Task<ReviewOutcome>> step, Guid id) =>
        JsonBody.ReadAsync(request, async message =>
        {
            var asked = ReviewRequest.Read(message, fields);
            if (asked.Errors.Count > 0) return Problems.Invalid(asked.Errors);
            var outcome = await step(asked);
            return outcome.Match<IResult>(
                saved => TypedResults.Ok(new StepAnswer(id, saved.Version, saved.Withdrawn ? Stands.Withdrawn : Stands.Of(saved.Outcome))), Problems.NotFound, Refusal);
        });

    private static Problem Refusal(ReviewVerdict.Refused refused)
    {
        var error = new FieldError(refused.Field, refused.Code, refused.Detail, refused.Hint);
        return refused.Overtaken ? Problems.Conflict(error) : Problems.Refused([error]);
    }
}
