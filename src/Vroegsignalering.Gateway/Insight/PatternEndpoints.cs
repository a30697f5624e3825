using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Storage.Insight;
using Vroegsignalering.Storage.Privacy;

namespace Vroegsignalering.Gateway.Insight;

/// <summary><c>/adresregel</c>: what the address rule of the chain says of a month, beside what we say by household, and where they differ (MA-01).</summary>
internal static class PatternEndpoints
{
    public const string Path = "/adresregel";
    public const string ExportPath = Path + "/export";

    // Knowing how many creditors signalled one household is part of the duty to offer help after a signal.
    private static readonly LegalBasis Basis = new("Wgs art. 3 lid 1 onder b");

    public static void MapPatterns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ShowAsync).RequireAuthorization(Rights.ReviewMatches);
        routes.MapGet(ExportPath, ExportAsync).RequireAuthorization(Rights.ReviewMatches);
    }

    private static Task<IResult> ShowAsync(string? maand, Caller caller, [AsParameters] PatternParts parts) =>
        AnswerAsync(maand, caller, parts, (month, patterns) =>
            Task.FromResult<IResult>(new RazorComponentResult<PatternPage>(new { Month = month, Patterns = patterns })));

    private static Task<IResult> ExportAsync(string? maand, Caller caller, [AsParameters] PatternParts parts) =>
        AnswerAsync(maand, caller, parts, async (month, patterns) =>
        {
            // A list by signal can be led back to persons: that it left is logged.
            await parts.Database.InTransactionAsync(
                session => LogStore.AddAsync(session, [Exported(caller, month)], parts.Time.GetUtcNow()), CancellationToken.None);
            return TypedResults.File(Encoding.UTF8.GetBytes(PatternCsv.Write(patterns)), "text/csv; charset=utf-8", $"adresregel-{month.Text}.csv");
        });

    private static async Task<IResult> AnswerAsync(
        string? asked, Caller caller, PatternParts parts, Func<PatternMonth, IReadOnlyList<ComparedPattern>, Task<IResult>> answer)
    {
        if (PatternMonth.Read(asked, parts.Time.GetUtcNow()) is not { } month) return Problems.Invalid([PatternMonth.NoMonth]);

        var months = (await parts.Tenants.BookAsync(parts.Cancellation))[caller.Municipality].Settings.ConsecutiveMonths;
        var signals = await parts.Database.ReadAsync(
            session => PatternStore.CountedAsync(session, caller.Municipality, (month.First.AddMonths(-months), month.Last)), parts.Cancellation);
        return await answer(month, ComparedPattern.Of(signals, month.First, months));
    }

    private static LogEntry Exported(Caller caller, PatternMonth month) => new()
    {
        Tenant = caller.Municipality,
        Activity = ProcessingActivity.DataExported,
        Basis = Basis,
        Subject = Guid.CreateVersion7(),
        Outcome = $"adresregel:{month.Text}",
        Operation = Operations.Of(caller),
    };
}
