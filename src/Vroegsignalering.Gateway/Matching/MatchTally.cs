using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Counts of decisions held against the truth; sums of parts are the whole, so that threads can count apart.</summary>
internal sealed class MatchTally
{
    /// <summary>A right person this far down the list is counted as shown; further down is not.</summary>
    private const int MostRanks = 5;

    private readonly long[] _atRank = new long[MostRanks];

    public long Signals { get; private set; }

    public long Automatic { get; private set; }

    /// <summary>Automatic matches of which the truth is known.</summary>
    public long Judged { get; private set; }

    public long RightPerson { get; private set; }

    public long RightHousehold { get; private set; }

    /// <summary>Automatic matches of which the right household is known, or that nobody is right.</summary>
    public long JudgedHousehold { get; private set; }

    public long Review { get; private set; }

    /// <summary>Reviews of signals about somebody in the register.</summary>
    public long ReviewOfKnown { get; private set; }

    /// <summary>Signals about somebody in the register, departed or not.</summary>
    public long Known { get; private set; }

    /// <summary>Signals about nobody in the register.</summary>
    public long Unknown { get; private set; }

    public long UnknownMatched { get; private set; }

    /// <summary>Departed persons that were found to be so without a human.</summary>
    public long RightDeparted { get; private set; }

    public long None => Signals - Automatic - Review;

    public long WrongPerson => Judged - RightPerson;

    /// <summary>How often the right person stood on one of the first places before a human.</summary>
    /// <param name="ranks">How many places, 1 to 5.</param>
    public long ShownWithin(int ranks) => _atRank.AsSpan(0, ranks).ToArray().Sum();

    /// <summary>Counts a decision; one of which nobody knows the truth by its outcome only.</summary>
    public void Add(JudgedOutcome outcome, KnownTruth? truth)
    {
        Signals++;
        Automatic += outcome.Matched is null ? 0 : 1;
        Review += outcome.IsReview ? 1 : 0;
        if (truth is { } known) Judge(outcome, known);
    }

    public void Add(MatchTally other)
    {
        Signals += other.Signals;
        Automatic += other.Automatic;
        Judged += other.Judged;
        RightPerson += other.RightPerson;
        RightHousehold += other.RightHousehold;
        JudgedHousehold += other.JudgedHousehold;
        Review += other.Review;
        ReviewOfKnown += other.ReviewOfKnown;
        Known += other.Known;
        Unknown += other.Unknown;
        UnknownMatched += other.UnknownMatched;
        RightDeparted += other.RightDeparted;
        for (var rank = 0; rank < MostRanks; rank++) _atRank[rank] += other._atRank[rank];
    }

    private void Judge(JudgedOutcome outcome, KnownTruth truth)
    {
        Known += truth.Person is null ? 0 : 1;
        Unknown += truth.Person is null ? 1 : 0;
        if (outcome.Matched is { } matched) JudgeMatch(matched, truth);
        if (outcome.IsReview) JudgeReview(outcome.Shown, truth);
        RightDeparted += outcome.Departed is { } departed && departed == truth.Person ? 1 : 0;
    }

    private void JudgeMatch((PersonId Person, HouseholdId Household) matched, KnownTruth truth)
    {
        Judged++;
        RightPerson += matched.Person == truth.Person ? 1 : 0;
        JudgedHousehold += truth.Household is null && truth.Person is not null ? 0 : 1;
        RightHousehold += matched.Household == truth.Household ? 1 : 0;
        UnknownMatched += truth.Person is null ? 1 : 0;
    }

    private void JudgeReview(IReadOnlyList<PersonId> shown, KnownTruth truth)
    {
        if (truth.Person is not { } person) return;
        ReviewOfKnown++;
        for (var rank = 0; rank < Math.Min(shown.Count, MostRanks); rank++)
        {
            if (shown[rank] != person) continue;
            _atRank[rank]++;
            return;
        }
    }
}
