using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The refusals of the token endpoint: a problem that also carries the <c>error</c> member of RFC 6749 section 5.2.</summary>
public static class OAuthProblems
{
    public static Problem UnsupportedGrant() => Of(
        Problems.Of(StatusCodes.Status400BadRequest),
        new("grant_type", "unsupported_grant_type", "Deze grant_type wordt niet ondersteund.", "Stuur grant_type=client_credentials."));

    public static Problem InvalidClient() => Of(
        Problems.Unauthorized(),
        new("client_id", "invalid_client", "Client en geheim horen niet bij elkaar.", "Stuur client_id en client_secret in het formulier of met HTTP Basic."));

    public static Problem InvalidScope() => Of(
        Problems.Of(StatusCodes.Status400BadRequest),
        new("scope", "invalid_scope", "De client heeft niet elke gevraagde scope.", "Laat scope weg om alle scopes van de client te krijgen."));

    private static Problem Of(Problem problem, FieldError error) => problem with { Error = error.Code, Errors = [error] };
}
