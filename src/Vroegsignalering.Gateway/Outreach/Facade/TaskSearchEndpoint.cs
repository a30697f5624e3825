using Microsoft.Extensions.Primitives;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.Searching;
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
        : await FormAsync(request, cancellation) is not { } form ? Problems.Invalid([RequestErrors.NoForm])
        : !FhirFormat.IsSpoken(form[FhirFormat.Parameter]) ? FhirFormat.NotSpoken()
        : await SearchAsync(Asked(request) with { InForm = Parameters(form) }, (caller, reading), cancellation);

    private static async Task<IFormCollection?> FormAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static AskedSearch Asked(HttpRequest request) =>
        new(FhirAddress.Of(request), IsStrict(request)) { InAddress = Parameters(request.Query) };

    private static IReadOnlyList<KeyValuePair<string, string>> Parameters(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        [.. fields.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? string.Empty))];

    private static async Task<IResult> SearchAsync(
        AskedSearch asked, (Caller Caller, TaskReading Reading) by, CancellationToken cancellation)
    {
        var (search, issues) = TaskSearchReader.Read(asked);
        if (search is null) return FhirProblem.Of(StatusCodes.Status400BadRequest, issues);

        var page = await by.Reading.FindAsync(by.Caller, search.ToQuery(), cancellation);
        var root = asked.Root;
        var after = search.Skip + page.Tasks.Count;
        var next = page.Tasks.Count > 0 && after < page.Total ? Link(root, search, TaskSearchReader.CursorOf(after)) : null;
        return new FhirAnswer(TaskBundle.Of(
            [.. page.Tasks.Select(task => task.ToView(page.Tenant))], page.Total, (Link(root, search, cursor: null), next), root));
    }

    private static bool IsStrict(HttpRequest request) =>
        request.Headers["Prefer"].Any(preference => preference?.Contains("handling=strict", StringComparison.OrdinalIgnoreCase) == true);

    private static Uri Link(string root, TaskSearch search, string? cursor)
    {
        var query = QueryString.Create(search.Understood.Select(parameter => KeyValuePair.Create<string, string?>(parameter.Key, parameter.Value)));
        return new Uri($"{root}/Task{(cursor is null ? query : query.Add(TaskSearchReader.Cursor, cursor))}");
    }
}
