using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>A line of the queue; it names nobody.</summary>
public sealed class QueueRow
{
    private readonly ReviewRow _row;
    private readonly string _viewer;
    private readonly DateOnly _today;
    private readonly DeskQuery _list;

    internal QueueRow(ReviewRow row, string viewer, DateOnly today, DeskQuery list) => (_row, _viewer, _today, _list) = (row, viewer, today, list);

    public string Address => _list.AddressOf(_row.SignalId);

    public string Kind => _row.Kind;

    public bool IsCrisis => _row.Crisis;

    public IEnumerable<string> Reasons => StoredExplanation.Read(_row.Explanation).Reasons.Select(reason => ReviewTexts.Of(reason).Text);

    public string Since => PersonText.Day(DutchTime.DateOf(_row.ReceivedAt));

    public string Waiting => (_today.DayNumber - DutchTime.DateOf(_row.ReceivedAt).DayNumber) switch
    {
        <= 0 => "vandaag binnengekomen",
        1 => "wacht 1 dag",
        var days => $"wacht {days} dagen",
    };

    public string? LastDay => _row.LastDay is { } day ? $"eerste gesprek uiterlijk {PersonText.Day(day)}" : null;

    public bool IsLate => _row.LastDay <= _today;

    public bool IsWithdrawn => _row.WithdrawnAt is not null;

    /// <summary>What it waits for.</summary>
    public string Stand => _row.Outcome != ReviewOutcomes.Proposed ? "open"
        : _row.Actor == _viewer ? "uw voorstel wacht op een collega" : "voorstel van een collega: uw bevestiging is nodig";
}
