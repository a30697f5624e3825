using Vroegsignalering.Gateway.Hosting.Pages;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>How an error is written below a path; a surface with a format of its own adds one: <c>AddSingleton(new ProblemFormat("/fhir", …))</c>.</summary>
public sealed record ProblemFormat(PathString Prefix, Func<HttpContext, Problem, Task> Write)
{
    private static readonly ProblemFormat Json = new("", (context, problem) =>
        context.Response.WriteAsJsonAsync(problem, ProblemJson.Default.Problem, "application/problem+json"));

    private static readonly ProblemFormat Page = new("", ErrorPage.WriteAsync);

    /// <summary>The format registered for the path, else a page for a browser outside the API, else JSON.</summary>
    public static ProblemFormat For(HttpContext context)
    {
        var path = context.Request.Path;
        return context.RequestServices.GetServices<ProblemFormat>().FirstOrDefault(format => path.StartsWithSegments(format.Prefix))
            ?? (!Surface.IsMachine(path) && Surface.AcceptsHtml(context.Request) ? Page : Json);
    }
}
