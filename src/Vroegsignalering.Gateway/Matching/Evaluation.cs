namespace Vroegsignalering.Gateway.Matching;

/// <summary>All decisions of a run held against the truth: the whole, each group apart, and the curve over thresholds.</summary>
internal sealed class Evaluation
{
    private readonly SortedDictionary<string, MatchTally> _groups = new(StringComparer.Ordinal);

    public MatchTally All { get; } = new();

    public PrecisionCurve Curve { get; } = new();

    /// <summary>By the names of the groups, such as <c>soort: Energie</c>.</summary>
    public IReadOnlyDictionary<string, MatchTally> Groups => _groups;

    /// <summary>Counts a decision; one of which nobody knows the truth by its outcome only.</summary>
    public void Add(JudgedOutcome outcome, KnownTruth? truth)
    {
        All.Add(outcome, truth);
        if (truth is not { } known) return;
        if (outcome.ByScore is var (person, total)) Curve.Add(total, person == known.Person);
        foreach (var group in known.Groups) TallyOf(group).Add(outcome, truth);
    }

    public void Add(Evaluation part)
    {
        All.Add(part.All);
        Curve.Add(part.Curve);
        foreach (var (group, tally) in part._groups) TallyOf(group).Add(tally);
    }

    private MatchTally TallyOf(string group) =>
        _groups.TryGetValue(group, out var tally) ? tally : _groups[group] = new MatchTally();
}
