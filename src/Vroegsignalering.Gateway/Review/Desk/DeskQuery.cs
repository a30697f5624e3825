using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>What of the queue is asked for; codes and ids of signals are no personal data, so they may stand in an address.</summary>
/// <param name="Reason">Code of a <see cref="ReviewText"/>, or <see cref="SecondReviewer"/>.</param>
/// <param name="Done">The signal that was just decided.</param>
public sealed record DeskQuery(
    [FromQuery(Name = "reden")] string? Reason, [FromQuery(Name = "pagina")] int? Page, [FromQuery(Name = "vorige")] Guid? Done)
{
    public const string SecondReviewer = "tweede-beoordelaar";
    public const int PerPage = 25;

    public int Number => Math.Clamp(Page ?? 1, 1, 100_000);

    public int Skip => (Number - 1) * PerPage;

    internal ReviewQuery ToStore() => new()
    {
        Reason = ReviewTexts.Find(Reason)?.Reason,
        ProposedOnly = Reason == SecondReviewer,
        Skip = Skip,
        Most = PerPage,
    };

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int page) => DeskEndpoints.Path + Parameters(page > 1 ? ("pagina", $"{page}") : null);

    /// <summary>The address of an item, from which the work goes on in the same list.</summary>
    /// <param name="signal">The item; null for the list itself.</param>
    /// <param name="done">The signal that was just decided, if any.</param>
    internal string AddressOf(SignalId? signal, SignalId? done = null) =>
        $"{DeskEndpoints.Path}{(signal is { } id ? $"/{id}" : "")}{Parameters(done is { } last ? ("vorige", $"{last}") : null)}";

    private QueryString Parameters((string Name, string Value)? further)
    {
        var query = string.IsNullOrEmpty(Reason) ? QueryString.Empty : QueryString.Create("reden", Reason);
        return further is (var name, var value) ? query.Add(name, value) : query;
    }
}
