using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>An error answer (RFC 9457); made by <see cref="Problems"/>, written in the format of the path it answers.</summary>
public sealed record Problem(string Type, string Title, int Status) : IResult
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    /// <summary>The first reason of a refusal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>The id of a refusal, by which the partner can ask about it.</summary>
    [JsonPropertyName("weigering"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? Refusal { get; init; }

    /// <summary>By which the operator finds the log lines of this request.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    [JsonIgnore]
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How to log in where this says 401.</summary>
    [JsonIgnore]
    public string Challenge { get; init; } = "Bearer";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (RetryAfter is { } wait) httpContext.Response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds)}";
        if (Status == StatusCodes.Status401Unauthorized) httpContext.Response.Headers.WWWAuthenticate = Challenge;
        var traced = this with { TraceId = Activity.Current?.TraceId.ToHexString() ?? httpContext.TraceIdentifier };
        return ProblemFormat.For(httpContext).Write(httpContext, traced);
    }
}
