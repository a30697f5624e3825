using System.Globalization;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>Which part of the queue is asked for, and what is wrong with the question.</summary>
internal sealed record QueueRequest(ReviewQuery Query, int Page, string? Reason, IReadOnlyList<FieldError> Errors)
{
    private const int Most = 100;
    private const int Usual = 50;

    public static QueueRequest Of(IQueryCollection query)
    {
        var errors = new List<FieldError>();
        var reason = query["reden"].LastOrDefault();
        if (reason is not null && ReviewTexts.Find(reason) is null)
        {
            errors.Add(new("reden", "code", "De waarde is geen bekende code.", $"Kies een van: {string.Join(", ", ReviewTexts.All.Select(text => text.Code))}."));
        }

        var page = Number("pagina", 1, 10_000);
        var count = Number("aantal", Usual, Most);
        return new(new ReviewQuery { Reason = ReviewTexts.Find(reason)?.Reason, Skip = (page - 1) * count, Most = count }, page, reason, errors);

        int Number(string name, int absent, int most)
        {
            if (query[name].LastOrDefault() is not { } text) return absent;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
            errors.Add(new(name, "bereik", "Dit is geen getal binnen de grenzen.", $"Geef een geheel getal van 1 tot en met {most}."));
            return absent;
        }
    }

    /// <summary>The path of the next page; null when this is the last.</summary>
    public string? After(int total) => Query.Skip + Query.Most >= total
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{ReviewApi.Path}?{(Reason is null ? "" : $"reden={Reason}&")}pagina={Page + 1}&aantal={Query.Most}");
}
