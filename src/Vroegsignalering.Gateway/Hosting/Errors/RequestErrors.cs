using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>What can be wrong with a request before anybody reads what it says; the pointer is a header's name, or empty.</summary>
public static class RequestErrors
{
    public static FieldError Unreadable { get; } = new("", "onleesbaar", "De aanvraag is geen geldige HTTP.", "Stuur haar opnieuw met een gangbare HTTP-client.");

    public static FieldError NulInAddress { get; } = new("", "adres", "In het adres staat een NUL-teken (%00).", "Laat %00 weg.");

    public static FieldError NoForm { get; } = new("", "geen-formulier", "Het formulier is niet te lezen.", "Stuur het als application/x-www-form-urlencoded.");

    public static FieldError TooLarge { get; } = new(
        "", "te-groot", "De inhoud is groter dan hier wordt gelezen.", "Een signaal past ruim in 64 kB; stuur er meer samen naar /v1/leveringen.");

    public static FieldError Packed { get; } = new("Content-Encoding", "ingepakt", "De inhoud is ingepakt.", "Stuur de inhoud zonder Content-Encoding.");

    public static FieldError Charset { get; } = new(
        "Content-Type", "tekenset", "De inhoud staat in een andere tekenset dan UTF-8.", "Stuur UTF-8, met charset=utf-8 of zonder charset.");

    public static FieldError NoAnswerFormat { get; } = new(
        "Accept", "antwoordformaat", "In geen van de gevraagde formaten is er een antwoord.", "Vraag application/json, of laat Accept weg.");

    public static FieldError ContentType(params IEnumerable<string> read) =>
        new("Content-Type", "invoerformaat", "Dit formaat wordt hier niet gelezen.", $"Stuur {string.Join(" of ", read)}.");

    /// <summary>What is wrong when the server itself refused the request with this status.</summary>
    public static IReadOnlyList<FieldError> Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => [Unreadable],
        StatusCodes.Status406NotAcceptable => [NoAnswerFormat],
        StatusCodes.Status413PayloadTooLarge => [TooLarge],
        StatusCodes.Status415UnsupportedMediaType => [ContentType("application/x-www-form-urlencoded")],
        _ => [],
    };
}
