using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>What of the queue is asked for; codes and ids of signals are no personal data, so they may stand in an address.</summary>
/// <param name="Reason">Code of a <see cref="ReviewText"/>, or <see cref="SecondReviewer"/>.</param>
/// <param name="After">The cursor behind which the page begins; empty at the start.</param>
/// <param name="Done">The signal that was just decided.</param>
public sealed record DeskQuery(
    [FromQuery(Name = "reden")] string? Reason,
    [FromQuery(Name = DeskQuery.AfterField)] string? After,
    [FromQuery(Name = "vorige")] Guid? Done)
{
    public const string SecondReviewer = "tweede-beoordelaar";
    public const string AfterField = "na";

    private const int PerPage = 25;

    /// <summary>The query of the store, from the start of the list.</summary>
    internal ReviewQuery ToStore() => new()
    {
        Reason = ReviewTexts.Find(Reason)?.Reason,
        ProposedOnly = Reason == SecondReviewer,
        Most = PerPage,
    };

    /// <summary>The query of this page; null when the cursor is not of this list.</summary>
    internal ReviewQuery? ToPage() =>
        string.IsNullOrEmpty(After) ? ToStore()
        : ReviewCursor.Read(Question, After) is { } after ? ToStore() with { After = after }
        : null;

    public bool IsStart => string.IsNullOrEmpty(After);

    /// <summary>The address of the page behind the position in the same list.</summary>
    public string AddressBehind(ReviewPosition position) =>
        DeskEndpoints.Path + Parameters((AfterField, ReviewCursor.Of(Question, position)));

    /// <summary>The address of an item, from which the work goes on in the same list.</summary>
    /// <param name="signal">The item; null for the list itself.</param>
    /// <param name="done">The signal that was just decided, if any.</param>
    internal string AddressOf(SignalId? signal, SignalId? done = null) =>
        $"{DeskEndpoints.Path}{(signal is { } id ? $"/{id}" : "")}{Parameters(done is { } last ? ("vorige", $"{last}") : null)}";

    private string Question => $"beoordelen?reden={Reason}";

    private QueryString Parameters((string Name, string Value)? further)
    {
        var query = string.IsNullOrEmpty(Reason) ? QueryString.Empty : QueryString.Create("reden", Reason);
        return further is (var name, var value) ? query.Add(name, value) : query;
    }
}
