using Microsoft.AspNetCore.Http.HttpResults;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Outreach.Steps;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary><c>/werklijst</c> and <c>/taken/{id}/stap</c>: the open tasks, crisis first, and the steps a worker takes with them.</summary>
internal static class WorklistEndpoints
{
    public const string Path = "/werklijst";

    private static readonly StepOutcome.Refused Unreadable = new(
        "onleesbaar", "Deze stap is niet te lezen.", "Kies een stap, een reden en een eindresultaat van de lijst, en een datum uit de kalender.");

    private static readonly StepOutcome.Refused Changed = new(
        "verouderd", "De taak is intussen gewijzigd.", "Hieronder staat hoe het nu is; kies zo nodig opnieuw.");

    public static void MapWorklist(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (
                [AsParameters] WorklistQuery query, Caller caller, TaskReading reading, TimeProvider time, CancellationToken cancellation) =>
            ShowAsync((query, caller, reading, time), refused: null, cancellation)).RequireAuthorization(Rights.SeeWorklist);
        routes.MapPost("/taken/{id:guid}/stap", StepAsync).RequireAuthorization(Rights.WriteTasks);
    }

    private static async Task<IResult> StepAsync(
        Guid id, [AsParameters] StepForm form, Caller caller, [AsParameters] WorklistParts parts, CancellationToken cancellation)
    {
        var outcome = form.ToChange() is { } change
            ? await parts.Changes.ApplyAsync(caller, new TaskId(id), change, cancellation)
            : new ChangeOutcome.Refused(Unreadable);
        return await outcome.Match(
            _ => Task.FromResult<IResult>(TypedResults.LocalRedirect(form.Back.Address)),
            () => Task.FromResult<IResult>(Problems.NotFound()),
            _ => AgainAsync(Changed),
            AgainAsync);

        Task<IResult> AgainAsync(StepOutcome.Refused refused) =>
            ShowAsync((form.Back, caller, parts.Reading, parts.Time), refused, cancellation);
    }

    private static async Task<IResult> ShowAsync(
        (WorklistQuery Query, Caller Caller, TaskReading Reading, TimeProvider Time) at, StepOutcome.Refused? refused, CancellationToken cancellation)
    {
        if (at.Query.ToStore() is not { } query) return Problems.Invalid([PageCursor.Fault(WorklistQuery.AfterField)]);
        var page = await at.Reading.FindAsync(at.Caller, query, cancellation);
        var today = DutchTime.DateOf(at.Time.GetUtcNow());
        return new RazorComponentResult<WorklistPage>(new
        {
            Rows = (IReadOnlyList<WorklistRow>)[.. page.Tasks.Select(task => new WorklistRow(task, page.Tenant, today))],
            Teams = page.Tenant.TeamNames,
            page.Total,
            page.Next,
            at.Query,
            at.Caller,
            Refused = refused,
        })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
