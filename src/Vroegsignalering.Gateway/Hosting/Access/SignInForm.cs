using Microsoft.AspNetCore.Mvc;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The log-in form.</summary>
public sealed record SignInForm(
    [FromForm(Name = "gebruikersnaam")] string? UserName,
    [FromForm(Name = "wachtwoord")] string? Password,
    [FromForm(Name = "terug")] string? ReturnTo);
