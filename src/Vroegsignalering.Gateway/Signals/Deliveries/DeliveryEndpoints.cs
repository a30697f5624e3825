using System.Text;
using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Files of signals over HTTP: taken in while they come in, answered after the last row (IN-10).</summary>
internal static class DeliveryEndpoints
{
    private const string Path = "/v1/leveringen";

    public static void MapDeliveries(this IEndpointRouteBuilder gateway)
    {
        var deliveries = gateway.MapGroup(Path);
        deliveries.MapPost("", TakeAsync).RequireAuthorization(Rights.PostSignals).WithMetadata(new DisableRequestSizeLimitAttribute());
        deliveries.MapPost("/controle", CheckAsync).RequireAuthorization(Rights.PostSignals).WithMetadata(new DisableRequestSizeLimitAttribute());
        deliveries.MapGet("/{id:guid}", ShowAsync).RequireAuthorization(Rights.ReadOwnSignals);
        deliveries.MapGet("/{id:guid}/regels", ShowRowsAsync).RequireAuthorization(Rights.ReadOwnSignals);
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, PartnerCall call, DeliveryIntake intake, SignalIntake signals)
    {
        var (source, problem) = await OpenAsync(request, call);
        if (problem is not null) return await new RefusedBody(request, call, signals).AnswerAsync(problem);
        var delivery = await intake.TakeAsync(call, source!, request.HttpContext.RequestAborted);
        return TypedResults.Accepted($"{Path}/{delivery.Id}", delivery);
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, PartnerCall call, DeliveryIntake intake)
    {
        var (source, problem) = await OpenAsync(request, call);
        return problem is not null ? problem : TypedResults.Ok(await intake.CheckAsync(call, source!, request.HttpContext.RequestAborted));
    }

    // With a problem nothing of the body is consumed.
    private static async Task<(DeliverySource? Source, Problem? Problem)> OpenAsync(HttpRequest request, PartnerCall call)
    {
        if (ContentGate.Objection(request) is { } objection) return (null, Problems.UnsupportedContent(objection));
        if (DeliverySource.For(call, request) is not { } source) return (null, Problems.UnsupportedContent(RequestErrors.ContentType(DeliverySource.Formats)));
        var errors = await source.OpenAsync();
        return (source, errors.Count == 0 ? null : Problems.Invalid(errors));
    }

    private static async Task<IResult> ShowAsync(
        Guid id, PartnerCall call, GatewayDatabase database, CancellationToken aborted)
    {
        var delivery = await database.ReadAsync(session => DeliveryStore.FindAsync(session, call.Partner, new DeliveryId(id)), aborted);
        return delivery is null ? Problems.NotFound() : TypedResults.Ok(new DeliveryAnswer(delivery, call.At));
    }

    private static async Task<IResult> ShowRowsAsync(Guid id, HttpContext context, PartnerCall call, GatewayDatabase database)
    {
        var asked = RowsRequest.Of(context.Request.Query);
        if (asked.Errors.Count > 0)
        {
            return Problems.Invalid(asked.Errors);
        }

        var rows = await database.ReadAsync(session => RowsAsync(session, call.Partner, new DeliveryId(id), asked.Query), context.RequestAborted);
        return rows is null ? Problems.NotFound() : Answer(context, rows, rows.Count < asked.Query.Most ? null : asked.After(rows[^1].Row));
    }

    private static async Task<IReadOnlyList<RowAnswer>?> RowsAsync(Session session, PartnerId partner, DeliveryId id, DeliveryRowQuery query) =>
        await DeliveryStore.FindAsync(session, partner, id) is null
            ? null
            : [.. (await DeliveryStore.RowsAsync(session, id, query)).Select(row => new RowAnswer(row.ToOutcome()))];

    // The next page is named in the header too: CSV has no other place for it.
    private static IResult Answer(HttpContext context, IReadOnlyList<RowAnswer> rows, string? next)
    {
        var path = next is null ? null : $"{context.Request.Path}{next}";
        if (path is not null)
        {
            context.Response.Headers.Link = $"<{path}>; rel=\"next\"";
        }

        return RowsCsv.IsPreferred(context.Request.GetTypedHeaders().Accept)
            ? TypedResults.Text(RowsCsv.Write(rows), RowsCsv.MediaType, Encoding.UTF8)
            : TypedResults.Ok(new RowsAnswer(rows, path));
    }
}
