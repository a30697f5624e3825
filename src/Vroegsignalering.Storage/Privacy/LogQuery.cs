using Vroegsignalering.Domain.Insight;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>Which lines of the log; what is null restricts nothing.</summary>
public sealed record LogQuery
{
    /// <summary>Only this activity.</summary>
    public ProcessingActivity? Activity { get; init; }

    /// <summary>Only this outcome.</summary>
    public string? Outcome { get; init; }

    /// <summary>Only the subject with this pseudonym.</summary>
    public string? Subject { get; init; }

    /// <summary>From when, inclusive.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when, exclusive.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The cursor: only lines before this one, as <see cref="LogPage.Next"/> gave it.</summary>
    public Guid? Before { get; init; }

    /// <summary>How many lines at most.</summary>
    public int Size { get; init; } = 50;
}
