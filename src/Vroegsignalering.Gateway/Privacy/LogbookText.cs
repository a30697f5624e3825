using System.Globalization;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary>How a log line reads on the page; a code we do not know is shown as it stands.</summary>
public static class LogbookText
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Time(DateTimeOffset instant) => DutchTime.ToDutch(instant).ToString("d MMM yyyy HH:mm:ss", Dutch);

    public static string Activity(LogPayload payload) => ProcessingActivity.Find(payload.Activity)?.Name ?? payload.Activity;

    public static string Consent(LogPayload payload) =>
        (payload.Consent == ConsentAnswer.NotRequired.Code() ? "niet vereist" : payload.Consent)
        + (payload.ConsentId is { } consent ? $" ({consent})" : string.Empty);
}
