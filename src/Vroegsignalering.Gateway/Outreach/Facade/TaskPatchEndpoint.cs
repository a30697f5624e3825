using System.Globalization;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Fhir.Patching;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;
using Vroegsignalering.Gateway.Outreach.Steps;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary><c>PATCH Task/{id}</c> as a JSON Patch: the steps that the owner of a task takes.</summary>
internal static class TaskPatchEndpoint
{
    private static readonly string[] Accepted = ["application/json-patch+json", "application/json"];

    public static async Task<IResult> PatchAsync(
        string id, HttpRequest request, Caller caller, TaskChanges changes, TaskReading reading, CancellationToken cancellation)
    {
        if (!Accepted.Contains(MediaTypeOf(request), StringComparer.OrdinalIgnoreCase)) return Problems.UnsupportedContent(RequestErrors.ContentType(Accepted));
        if (!Guid.TryParseExact(id, "D", out var task)) return Problems.NotFound();
        if (!TryVersion(request, out var version)) return NoVersion();

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        var (wish, problem) = Read(body.ToArray(), FhirAddress.Of(request));
        if (wish is null) return problem!;

        var outcome = await changes.ApplyAsync(caller, new TaskId(task), TaskChange.Of(wish, version), cancellation);
        return await outcome.Match<Task<IResult>>(
            async saved => new FhirAnswer((await reading.ViewAsync(caller, (saved.Tenant, saved.Task), cancellation)).ToFhir()),
            () => Task.FromResult<IResult>(Problems.NotFound()),
            stale => Task.FromResult<IResult>(stale.IsOtherVersion ? NotCurrent() : Conflicting()),
            refused => Task.FromResult<IResult>(
                FhirProblem.Of(StatusCodes.Status422UnprocessableEntity, refused.Detail, refused.Hint, "Task")));
    }

    private static (TaskWish? Wish, Problem? Problem) Read(byte[] body, string root) => TaskPatch.Parse(body).Match<(TaskWish?, Problem?)>(
        operations =>
        {
            var (wish, issues) = TaskWish.Of(operations, root);
            return wish is null ? (null, FhirProblem.Of(StatusCodes.Status422UnprocessableEntity, issues)) : (wish, null);
        },
        issues => (null, FhirProblem.Of(StatusCodes.Status400BadRequest, issues)));

    private static string? MediaTypeOf(HttpRequest request) => request.GetTypedHeaders().ContentType?.MediaType.Value;

    // W/"3" or "3", with or without its quotes.
    private static bool TryVersion(HttpRequest request, out int? version)
    {
        version = null;
        var asked = request.Headers.IfMatch.ToString();
        if (asked.Length == 0 || asked == "*") return true;
        var read = int.TryParse(
            (asked.StartsWith("W/", StringComparison.Ordinal) ? asked[2..] : asked).Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        version = number;
        return read;
    }

    private static Problem NoVersion() => FhirProblem.Of(
        StatusCodes.Status400BadRequest, "If-Match is geen versie van een taak.", "Geef de ETag van de taak, zoals W/\"3\", of *.");

    private static Problem NotCurrent() => FhirProblem.Of(
        StatusCodes.Status412PreconditionFailed,
        "De taak is intussen gewijzigd: dit is niet de huidige versie.",
        "Haal de taak opnieuw op en doe de stap opnieuw.",
        "Task.meta.versionId");

    private static Problem Conflicting() => FhirProblem.Of(
        StatusCodes.Status409Conflict,
        "De taak is niet zoals de patch verwacht (test); er is niets gewijzigd.",
        "Haal de taak opnieuw op; een test na een wijziging geldt voor wat de patch daarvan maakte.",
        "Task");
}
