using Microsoft.AspNetCore.Mvc;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The form of the token endpoint.</summary>
public sealed record TokenRequest(
    [FromForm(Name = "grant_type")] string? GrantType,
    [FromForm(Name = "client_id")] string? ClientId,
    [FromForm(Name = "client_secret")] string? ClientSecret,
    [FromForm(Name = "scope")] string? Scope);
