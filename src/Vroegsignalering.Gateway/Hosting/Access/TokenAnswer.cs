using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The answer of the token endpoint (RFC 6749 section 5.1).</summary>
public sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("scope")] string Scope);
