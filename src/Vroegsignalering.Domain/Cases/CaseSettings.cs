namespace Vroegsignalering.Domain.Cases;

/// <summary>The municipality's settings for cases.</summary>
public sealed record CaseSettings
{
    /// <summary>Days after closing within which a signal opens the case again, inclusive; zero or more (CA-01).</summary>
    public int ReopenDays { get; init; } = 30;

    /// <summary>The weights of priority (CA-06).</summary>
    public PriorityWeights Weights { get; init; } = new();
}
