using System.Globalization;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>Which part of the queue is asked for, and what is wrong with the question.</summary>
internal sealed record QueueRequest(ReviewQuery Query, string? Reason, IReadOnlyList<FieldError> Errors)
{
    private const int Most = 100;
    private const int Usual = 50;
    private const string After = "na";

    private static readonly FieldError NoPages = new("pagina", "onbekend", "Deze lijst kent geen paginanummers.", "Volg 'volgende' uit het antwoord.");

    public static QueueRequest Of(IQueryCollection query)
    {
        var errors = new List<FieldError>();
        var reason = query["reden"].LastOrDefault();
        if (reason is not null && ReviewTexts.Find(reason) is null)
        {
            errors.Add(new("reden", "code", "De waarde is geen bekende code.", $"Kies een van: {string.Join(", ", ReviewTexts.All.Select(text => text.Code))}."));
        }

        var cursor = query[After].LastOrDefault();
        var after = cursor is null ? null : ReviewCursor.Read(QuestionOf(reason), cursor);
        if (cursor is not null && after is null) errors.Add(PageCursor.Fault(After));
        if (query.ContainsKey("pagina")) errors.Add(NoPages);
        var asked = new ReviewQuery { Reason = ReviewTexts.Find(reason)?.Reason, After = after, Most = CountOf(query, errors) };
        return new(asked, reason, errors);
    }

    /// <summary>The path of the page behind the position.</summary>
    public string PathBehind(ReviewPosition position)
    {
        var query = QueryString.Create("aantal", Query.Most.ToString(CultureInfo.InvariantCulture)).Add(After, ReviewCursor.Of(QuestionOf(Reason), position));
        return ReviewApi.Path + (Reason is null ? query : query.Add("reden", Reason));
    }

    private static string QuestionOf(string? reason) => $"beoordelingen?reden={reason}";

    private static int CountOf(IQueryCollection query, List<FieldError> errors)
    {
        if (query["aantal"].LastOrDefault() is not { } text) return Usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most) return count;
        errors.Add(new("aantal", "bereik", "Dit is geen getal binnen de grenzen.", $"Geef een geheel getal van 1 tot en met {Most}."));
        return Usual;
    }
}
