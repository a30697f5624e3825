using Microsoft.AspNetCore.Http.HttpResults;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary><c>/privacy/logboek</c>: the privacy officer reads the log, and that is itself logged (LO-03).</summary>
public static class LogbookEndpoints
{
    public const string Path = "/privacy/logboek";

    // Accountability: who must be able to show how data were used must be able to look.
    private static readonly LegalBasis Supervision = new("AVG art. 5 lid 2");

    public static void MapLogbook(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Caller caller, GatewayDatabase database, TimeProvider clock) => ShowAsync(LogbookForm.Empty, caller, database, clock))
            .RequireAuthorization(Rights.ReadPrivacyLog);
        routes.MapPost(Path, ShowAsync).RequireAuthorization(Rights.ReadPrivacyLog);
    }

    private static async Task<IResult> ShowAsync([AsParameters] LogbookForm form, Caller caller, GatewayDatabase database, TimeProvider clock)
    {
        var filter = new LogbookFilter(form);
        if (filter.Errors.Count > 0) return Page(form, filter, page: null);

        // Not cancelled with the request: what was asked for is logged, also when the reader does not wait for the answer.
        var page = await database.InTransactionAsync(
            async session =>
            {
                var read = await LogStore.ReadAsync(session, caller.Municipality, filter.Query);
                await LogStore.AddAsync(session, [Reading(caller, filter.Query)], clock.GetUtcNow());
                return read;
            },
            CancellationToken.None);
        return Page(form, filter, page);
    }

    /// <summary>A reading is about no one person, so its subject is the reading; on whom was searched is its outcome.</summary>
    private static LogEntry Reading(Caller caller, LogQuery query) => new()
    {
        Tenant = caller.Municipality,
        Activity = ProcessingActivity.LogRead,
        Basis = Supervision,
        Subject = Guid.CreateVersion7(),
        Outcome = query.Subject is { } subject ? $"betrokkene:{subject}" : "overzicht",
        Operation = Operations.Of(caller),
    };

    private static RazorComponentResult<LogbookPage> Page(LogbookForm form, LogbookFilter filter, LogPage? page) =>
        new(new { Form = form, filter.Errors, Page = page })
        {
            StatusCode = page is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
}
