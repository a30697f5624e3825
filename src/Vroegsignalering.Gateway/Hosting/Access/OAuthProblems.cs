using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The refusals of the token endpoint, in the form of RFC 6749 section 5.2: clients read that and no other.</summary>
internal static partial class OAuthProblems
{
    private const string InvalidRequest = "invalid_request";
    private const string UnsupportedGrantType = "unsupported_grant_type";
    private const string ScopeNotHeld = "invalid_scope";
    private const string ClientNotKnown = "invalid_client";

    private static readonly HashSet<string> OfTheStandard = [InvalidRequest, UnsupportedGrantType, ScopeNotHeld, ClientNotKnown];

    /// <summary>How every error below <c>/oauth</c> is written, whoever made it.</summary>
    public static ProblemFormat Format { get; } = new("/oauth", (context, problem) =>
        context.Response.WriteAsJsonAsync(new Answer(CodeOf(problem), TextOf(problem)), AnswerJson.Default.Answer, "application/json"));

    public static Problem NoForm() => Of(new(
        "",
        InvalidRequest,
        "De aanvraag is geen formulier.",
        "Stuur application/x-www-form-urlencoded, met grant_type=client_credentials."));

    public static Problem NoGrant() => Of(new(
        "grant_type", InvalidRequest, "De aanvraag noemt geen grant_type.", "Stuur grant_type=client_credentials."));

    public static Problem Repeated() => Of(new(
        "", InvalidRequest, "Een veld staat meer dan eens in het formulier.", "Stuur elk veld een keer."));

    public static Problem TwoWays() => Of(new(
        "client_id",
        InvalidRequest,
        "De client maakt zich op twee manieren bekend.",
        "Stuur het geheim in het formulier of met HTTP Basic, niet allebei."));

    public static Problem UnsupportedGrant() => Of(new(
        "grant_type", UnsupportedGrantType, "Deze grant_type wordt niet ondersteund.", "Stuur grant_type=client_credentials."));

    public static Problem InvalidScope() => Of(new(
        "scope", ScopeNotHeld, "De client heeft niet elke gevraagde scope.", "Laat scope weg om alle scopes van de client te krijgen."));

    public static Problem InvalidClient() => Problems.Unauthorized() with
    {
        Challenge = "Basic realm=\"vroegsignalering\"",
        Errors =
        [
            new(
                "client_id",
                ClientNotKnown,
                "Client en geheim horen niet bij elkaar.",
                "Stuur client_id en client_secret in het formulier of met HTTP Basic."),
        ],
    };

    private static Problem Of(FieldError error) => Problems.Invalid([error]);

    private static string CodeOf(Problem problem) => problem.Status switch
    {
        _ when problem.Errors is [var error] && OfTheStandard.Contains(error.Code) => error.Code,
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "temporarily_unavailable",
        >= StatusCodes.Status500InternalServerError => "server_error",
        _ => InvalidRequest,
    };

    private static string TextOf(Problem problem) =>
        problem.Errors is [var error, ..] ? $"{error.Detail} {error.Hint}" : problem.Title;

    internal sealed record Answer(
        [property: JsonPropertyName("error")] string Error, [property: JsonPropertyName("error_description")] string Description);

    [JsonSerializable(typeof(Answer))]
    private sealed partial class AnswerJson : JsonSerializerContext;
}
