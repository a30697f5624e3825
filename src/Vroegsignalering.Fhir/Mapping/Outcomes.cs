using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.R4;
using Vroegsignalering.Fhir.Validation;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>Errors as FHIR's OperationOutcome.</summary>
public static class Outcomes
{
    /// <summary>Whether it is one of FHIR's codes for what can be wrong (value set issue-type).</summary>
    public static bool IsIssueType(string code) => Definitions.Lists("issue-type", code);

    /// <summary>The outcome of these issues.</summary>
    /// <param name="issues">What is wrong; at least one. An empty expression is left out.</param>
    /// <param name="trace">By which the operator finds the request.</param>
    public static OperationOutcome Of(IEnumerable<FhirIssue> issues, string? trace) => new()
    {
        Issue =
        [
            .. issues.Select(issue => new OperationOutcomeIssue
            {
                Severity = "error",
                Code = issue.Code,
                Details = new CodeableConcept { Text = issue.Text },
                Diagnostics = trace is null ? null : $"trace {trace}",
                Expression = issue.Expression.Length == 0 ? null : [issue.Expression],
            }),
        ],
    };

    /// <summary>The issue type that belongs to a status code of HTTP.</summary>
    public static string IssueTypeOf(int status) => status switch
    {
        401 => "login",
        403 => "forbidden",
        404 => "not-found",
        405 or 406 or 415 => "not-supported",
        409 or 412 => "conflict",
        413 => "too-long",
        422 => "business-rule",
        429 => "throttled",
        503 => "transient",
        >= 500 => "exception",
        _ => "invalid",
    };
}
