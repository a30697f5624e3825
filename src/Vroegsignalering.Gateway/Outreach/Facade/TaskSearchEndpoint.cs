using Microsoft.Extensions.Primitives;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.Searching;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary><c>GET Task</c> and <c>POST Task/_search</c>.</summary>
internal static class TaskSearchEndpoint
{
    public static Task<IResult> GetAsync(HttpRequest request, Caller caller, TaskReading reading, CancellationToken cancellation) =>
        SearchAsync(Asked(request), (caller, reading), cancellation);

    /// <summary>The form is read here and not bound: a machine's search has no antiforgery token.</summary>
    public static async Task<IResult> PostAsync(HttpRequest request, Caller caller, TaskReading reading, CancellationToken cancellation) =>
        !request.HasFormContentType ? Problems.UnsupportedContent(RequestErrors.ContentType("application/x-www-form-urlencoded"))
        : await RequestForm.ReadAsync(request) is not { } form ? Problems.Invalid([RequestErrors.NoForm])
        : !FhirFormat.IsSpoken(form[FhirFormat.Parameter]) ? FhirFormat.NotSpoken()
        : await SearchAsync(Asked(request) with { InForm = Parameters(form) }, (caller, reading), cancellation);

    private static AskedSearch Asked(HttpRequest request) =>
        new(FhirAddress.Of(request), IsStrict(request)) { InAddress = Parameters(request.Query) };

    private static IReadOnlyList<KeyValuePair<string, string>> Parameters(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        [.. fields.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? string.Empty))];

    private static async Task<IResult> SearchAsync(
        AskedSearch asked, (Caller Caller, TaskReading Reading) by, CancellationToken cancellation)
    {
        var (search, issues) = TaskSearchReader.Read(asked);
        if (search is null) return FhirProblem.Of(StatusCodes.Status400BadRequest, issues);

        var question = QuestionOf(search);
        var after = search.Cursor is { } cursor ? TaskCursor.Read(question, cursor) : null;
        if (search.Cursor is not null && after is null) return NoPlace();

        var page = await by.Reading.FindAsync(by.Caller, search.ToQuery() with { After = after }, cancellation);
        var root = asked.Root;
        var next = page.Next is { } position ? Link(root, search, TaskCursor.Of(question, position)) : null;
        IReadOnlyList<TaskView> tasks = [.. page.Tasks.Select(task => task.ToView(page.Tenant))];
        return new FhirAnswer(TaskBundle.Of(tasks, (page.Total, page.CurrentTo), (Link(root, search, cursor: null), next), root));
    }

    // The size of a page may change on the way; what is looked for, and in which order, may not.
    private static string QuestionOf(TaskSearch search) => ToQuery(search.Understood.Where(asked => asked.Key != "_count")).ToString();

    private static Problem NoPlace() => FhirProblem.Of(StatusCodes.Status400BadRequest, PageCursor.Detail, PageCursor.Hint);

    private static bool IsStrict(HttpRequest request) =>
        request.Headers["Prefer"].Any(preference => preference?.Contains("handling=strict", StringComparison.OrdinalIgnoreCase) == true);

    private static Uri Link(string root, TaskSearch search, string? cursor)
    {
        var query = ToQuery(search.Understood);
        return new Uri($"{root}/Task{(cursor is null ? query : query.Add(TaskSearchReader.Cursor, cursor))}");
    }

    private static QueryString ToQuery(IEnumerable<KeyValuePair<string, string>> parameters) =>
        QueryString.Create(parameters.Select(parameter => KeyValuePair.Create<string, string?>(parameter.Key, parameter.Value)));
}
