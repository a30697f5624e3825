using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Every error this gateway answers with.</summary>
public static class Problems
{
    public static Problem Invalid(IReadOnlyList<FieldError> errors) => Of(StatusCodes.Status400BadRequest) with { Errors = errors };

    /// <summary>A form whose token belongs to another log-in, or to none any more.</summary>
    public static Problem OutdatedForm() => new("urn:vroegsignalering:probleem:formulier-verouderd", "Dit formulier is verouderd.", StatusCodes.Status400BadRequest)
    {
        Detail = "U bent intussen uitgelogd of opnieuw ingelogd, of de pagina stond te lang open. Er is niets opgeslagen. "
            + "Ga terug, laad de pagina opnieuw en vul haar nog eens in.",
    };

    public static Problem Unauthorized() => Of(StatusCodes.Status401Unauthorized);

    public static Problem Forbidden() => Of(StatusCodes.Status403Forbidden);

    /// <summary>Logged in, for a municipality that this gateway does not serve.</summary>
    public static Problem NotServed() => Forbidden() with
    {
        Detail = "Uw gemeente is niet aangesloten op deze gateway; de beheerder kan haar aansluiten.",
    };

    public static Problem NotFound() => Of(StatusCodes.Status404NotFound);

    public static Problem NotAcceptable() => Of(StatusCodes.Status406NotAcceptable);

    public static Problem Conflict(FieldError error) => Of(StatusCodes.Status409Conflict) with { Errors = [error] };

    public static Problem Gone() => Of(StatusCodes.Status410Gone);

    public static Problem UnsupportedContent(FieldError error) => Of(StatusCodes.Status415UnsupportedMediaType) with { Errors = [error] };

    /// <summary>Well-formed, and refused by a covenant or a precondition.</summary>
    public static Problem Refused(IReadOnlyList<FieldError> errors) => Of(StatusCodes.Status422UnprocessableEntity) with { Errors = errors };

    public static Problem TooManyAttempts(TimeSpan wait) => Of(StatusCodes.Status429TooManyRequests) with { RetryAfter = wait };

    public static Problem Unavailable(TimeSpan wait) => Of(StatusCodes.Status503ServiceUnavailable) with { RetryAfter = wait };

    /// <summary>The problem of a bare status code, whoever set it.</summary>
    public static Problem Of(int status)
    {
        var (slug, title) = Kind(status);
        return new Problem($"urn:vroegsignalering:probleem:{slug}", title, status) { Errors = RequestErrors.Of(status) };
    }

    private static (string Slug, string Title) Kind(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ("niet-ingelogd", "U bent niet ingelogd."),
        StatusCodes.Status403Forbidden => ("geen-toegang", "U hebt hier geen toegang toe."),
        StatusCodes.Status404NotFound => ("niet-gevonden", "Dit bestaat niet (meer)."),
        StatusCodes.Status405MethodNotAllowed => ("methode", "Deze methode kan hier niet."),
        StatusCodes.Status406NotAcceptable => ("antwoordformaat", "In dat formaat is er geen antwoord."),
        StatusCodes.Status409Conflict => ("strijdig", "Dit is strijdig met wat er al is."),
        StatusCodes.Status410Gone => ("verwijderd", "Dit is verwijderd."),
        StatusCodes.Status412PreconditionFailed => ("verouderd", "Dit is intussen gewijzigd."),
        StatusCodes.Status413PayloadTooLarge => ("te-groot", "De inhoud is te groot."),
        StatusCodes.Status415UnsupportedMediaType => ("invoerformaat", "Dit formaat wordt hier niet gelezen."),
        StatusCodes.Status422UnprocessableEntity => ("geweigerd", "De inhoud is geweigerd."),
        StatusCodes.Status429TooManyRequests => ("te-vaak", "Te veel pogingen; wacht even."),
        StatusCodes.Status503ServiceUnavailable => ("niet-beschikbaar", "De gateway is even niet beschikbaar."),
        >= 500 => ("storing", "Er ging iets mis bij ons."),
        _ => ("ongeldig", "De aanvraag klopt niet."),
    };
}
