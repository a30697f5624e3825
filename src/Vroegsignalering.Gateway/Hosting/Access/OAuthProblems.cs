using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The refusals of the token endpoint: a problem that also carries the <c>error</c> member of RFC 6749 section 5.2.</summary>
public static class OAuthProblems
{
    public static Problem UnsupportedGrant() => Problems.Invalid(
        [new("grant_type", "unsupported_grant_type", "Deze grant_type wordt niet ondersteund.", "Stuur grant_type=client_credentials.")])
        with { Error = "unsupported_grant_type" };

    public static Problem InvalidClient() => Problems.Unauthorized() with
    {
        Error = "invalid_client",
        Errors = [new("client_id", "invalid_client", "Client en geheim horen niet bij elkaar.", "Stuur client_id en client_secret in het formulier of met HTTP Basic.")],
    };

    public static Problem InvalidScope() => Problems.Invalid(
        [new("scope", "invalid_scope", "De client heeft niet elke gevraagde scope.", "Laat scope weg om alle scopes van de client te krijgen.")])
        with { Error = "invalid_scope" };
}
