using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Signals.Deliveries;
using Vroegsignalering.Gateway.Signals.Description;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Step 1 of the way of a crisis signal (README): a partner's message comes in over HTTP.</summary>
internal static class SignalEndpoints
{
    // What is larger than a signal is read this far, to search it for a crisis (IN-13).
    private const int LargestSearched = 16 * JsonBody.Largest;

    public static void MapSignals(this IEndpointRouteBuilder gateway)
    {
        var signals = gateway.MapGroup("/v1/signalen").WithMetadata(new RequestSizeLimitAttribute(JsonBody.Largest));
        signals.MapPost("", TakeAsync).RequireAuthorization(Rights.PostSignals).WithMetadata(new RequestSizeLimitAttribute(LargestSearched));
        signals.MapPost("/controle", CheckAsync).RequireAuthorization(Rights.PostSignals);
        signals.MapPost("/{id:guid}/intrekking", WithdrawAsync).RequireAuthorization(Rights.PostSignals);
        signals.MapGet("/{id:guid}", ShowAsync).RequireAuthorization(Rights.ReadOwnSignals);
        gateway.MapDeliveries();
        gateway.MapGet("/v1/openapi.json", (PartnerApi description, HttpResponse answer) => description.Show(answer)).AllowAnonymous();
    }

    private static Task<IResult> TakeAsync(HttpRequest request, PartnerCall call, SignalIntake intake) => JsonBody.ReadAsync(
        request,
        async message =>
        {
            var arrived = call.Arrived(SignalFields.FromJson(message));
            var answers = await intake.TakeAsync(call.Batch(arrived), request.HttpContext.RequestAborted);
            return answers.Single().ToResult();
        },
        new RefusedBody(request, call, intake).AnswerAsync);

    private static Task<IResult> CheckAsync(HttpRequest request, PartnerCall call, SignalIntake intake) =>
        JsonBody.ReadAsync(request, async message =>
        {
            var arrived = call.Arrived(SignalFields.FromJson(message));
            var steps = await intake.CheckAsync(call.Batch(arrived), request.HttpContext.RequestAborted);
            return steps.Single().ToResult();
        });

    private static Task<IResult> WithdrawAsync(Guid id, HttpRequest request, PartnerCall call, SignalWithdrawals withdrawals) =>
        JsonBody.ReadAsync(request, async message => await WithdrawalRequest.Read(message).Match<Task<IResult>>(
            async reason => await withdrawals.TakeAsync(call, new SignalId(id), reason) is { } withdrawn
                ? TypedResults.Accepted((string?)null, withdrawn)
                : Problems.NotFound(),
            errors => Task.FromResult<IResult>(Problems.Invalid(errors))));

    private static Task<IResult> ShowAsync(Guid id, HttpContext context, PartnerCall call, GatewayDatabase database) =>
        database.ReadAsync(session => AnswerAsync(session, call, new SignalId(id)), context.RequestAborted);

    private static async Task<IResult> AnswerAsync(Session session, PartnerCall call, SignalId id)
    {
        if (await SignalStore.ReceiptAsync(session, call.Partner, id) is not { } receipt)
        {
            return Problems.NotFound();
        }

        var signal = await SignalStore.FindOwnAsync(session, call.Partner, id);
        return signal is null
            ? Problems.Gone()
            : TypedResults.Ok(new SignalAnswer(
                receipt, signal.WithdrawnAt, await FeedbackStore.ReadyOfAsync(session, call.Partner, id, call.At)));
    }
}
