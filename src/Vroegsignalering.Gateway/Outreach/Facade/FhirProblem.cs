using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>Every error below <c>/fhir</c>, whoever found it, as an OperationOutcome.</summary>
internal static class FhirProblem
{
    public static Task WriteAsync(HttpContext context, Problem problem) =>
        new FhirAnswer(Outcomes.Of(IssuesOf(problem), problem.TraceId), problem.Status).ExecuteAsync(context);

    /// <summary>The problem of issues that the codec found.</summary>
    public static Problem Of(int status, IReadOnlyList<FhirIssue> issues) =>
        Problems.Of(status) with { Errors = [.. issues.Select(issue => new FieldError(issue.Expression, issue.Code, issue.Text, string.Empty))] };

    /// <summary>The problem of one rule.</summary>
    public static Problem Of(int status, string detail, string hint, string place = "") =>
        Problems.Of(status) with { Errors = [new FieldError(place, Outcomes.IssueTypeOf(status), detail, hint)] };

    private static IEnumerable<FhirIssue> IssuesOf(Problem problem) => problem.Errors.Count == 0
        ? [new FhirIssue(string.Empty, Outcomes.IssueTypeOf(problem.Status), problem.Detail ?? problem.Title)]
        : problem.Errors.Select(error => IssueOf(error, problem.Status));

    // What was found before the facade, such as a header, has a code of its own and no place in a resource.
    private static FhirIssue IssueOf(FieldError error, int status)
    {
        var text = $"{error.Detail} {error.Hint}".TrimEnd();
        return Outcomes.IsIssueType(error.Code)
            ? new FhirIssue(error.Pointer, error.Code, text)
            : new FhirIssue(string.Empty, Outcomes.IssueTypeOf(status), text);
    }
}
