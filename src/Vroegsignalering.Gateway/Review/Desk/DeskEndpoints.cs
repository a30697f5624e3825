using Microsoft.AspNetCore.Http.HttpResults;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary><c>/beoordelen</c>: what a human must decide, crises first, and <c>/beoordelen/{id}</c>: a signal beside its candidates (MA-06, MA-08).</summary>
internal static class DeskEndpoints
{
    public const string Path = "/beoordelen";

    private static readonly ReviewVerdict.Refused Unreadable = new(
        "", "onleesbaar", "Deze keuze is niet te lezen.", "Kies een van de knoppen hieronder.");

    private static readonly ReviewVerdict.Refused Unread = new(
        "", "te-snel", "Deze keuze kwam binnen een seconde nadat de melding in beeld kwam; er is niets vastgelegd.", "Bekijk de melding en kies dan.");

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        DeskScript.Map(routes);
        var desk = routes.MapGroup(Path).RequireAuthorization(Rights.ReviewMatches);
        desk.MapGet("", ShowQueueAsync);
        desk.MapGet("/{id:guid}", (
            Guid id, [AsParameters] DeskQuery query, Caller caller, [AsParameters] DeskParts parts, CancellationToken cancellation) =>
            ShowAsync(new SignalId(id), (caller, parts, query), refused: null, cancellation));
        desk.MapPost("/{id:guid}/besluit", DecideAsync);
        desk.MapPost("/{id:guid}/ongedaan", UndoAsync);
    }

    private static async Task<IResult> ShowQueueAsync(
        [AsParameters] DeskQuery query, Caller caller, [AsParameters] DeskParts parts, CancellationToken cancellation)
    {
        if (query.ToPage() is not { } page) return Problems.Invalid([PageCursor.Fault(DeskQuery.AfterField)]);
        var queue = await parts.Reading.QueueAsync(caller, page, cancellation);
        return new RazorComponentResult<QueuePage>(new
        {
            Rows = (IReadOnlyList<QueueRow>)[.. queue.Rows.Select(row => new QueueRow(row, caller.Actor, DutchTime.DateOf(parts.Time.GetUtcNow()), query))],
            queue.Total,
            queue.Recent,
            queue.Next,
            Query = query,
        });
    }

    private static async Task<IResult> DecideAsync(
        Guid id, [AsParameters] DecisionForm form, Caller caller, [AsParameters] DeskParts parts, CancellationToken cancellation)
    {
        var signal = new SignalId(id);
        var query = new DeskQuery(form.List, After: null, Done: null);
        var outcome = form.IsUnread(parts.Time.GetUtcNow()) ? new ReviewOutcome.Refused(Unread)
            : form.ToWish() is { } wish ? await parts.Decisions.DecideAsync(caller, signal, wish, form.ActOf(caller))
            : new ReviewOutcome.Refused(Unreadable);
        return await outcome.Match<Task<IResult>>(
            async _ => TypedResults.LocalRedirect(query.AddressOf(await parts.Reading.NextAsync(caller, signal, query.ToStore()), signal)),
            () => Task.FromResult<IResult>(Problems.NotFound()),
            refused => ShowAsync(signal, (caller, parts, query), refused, cancellation));
    }

    private static async Task<IResult> UndoAsync(
        Guid id, [AsParameters] DecisionForm form, Caller caller, [AsParameters] DeskParts parts, CancellationToken cancellation)
    {
        var signal = new SignalId(id);
        var query = new DeskQuery(form.List, After: null, Done: null);
        var outcome = await parts.Decisions.UndoAsync(caller, signal, form.ActOf(caller));
        return await outcome.Match(
            _ => Task.FromResult<IResult>(TypedResults.LocalRedirect(query.AddressOf(signal))),
            () => Task.FromResult<IResult>(Problems.NotFound()),
            refused => ShowAsync(signal, (caller, parts, query), refused, cancellation));
    }

    private static async Task<IResult> ShowAsync(
        SignalId id, (Caller Caller, DeskParts Parts, DeskQuery Query) at, ReviewVerdict.Refused? refused, CancellationToken cancellation)
    {
        if (await at.Parts.Reading.ShowAsync(at.Caller, id, cancellation) is not { } item) return Problems.NotFound();
        return new RazorComponentResult<ItemPage>(new
        {
            at.Query,
            ShownAt = at.Parts.Time.GetUtcNow().ToUnixTimeMilliseconds(),
            View = new DeskView(item, at.Caller.Actor, DutchTime.DateOf(at.Parts.Time.GetUtcNow())),
            Done = at.Query.Done is { } done ? await DoneAsync(at.Caller, at.Parts, new SignalId(done)) : null,
            Refused = refused,
        })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK
                : refused.Overtaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static async Task<ReviewedRow?> DoneAsync(Caller caller, DeskParts parts, SignalId done) =>
        (await parts.Reading.QueueAsync(caller, new ReviewQuery { Most = 0 }, CancellationToken.None)).Recent.FirstOrDefault(row => row.SignalId == done);
}
