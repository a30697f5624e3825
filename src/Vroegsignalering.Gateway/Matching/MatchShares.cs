namespace Vroegsignalering.Gateway.Matching;

/// <summary>A tally as shares of one; null where there is nothing to take a share of.</summary>
internal sealed record MatchShares
{
    public required long Signals { get; init; }

    public required double? AutomaticShare { get; init; }

    public required double? ReviewShare { get; init; }

    public required double? NoneShare { get; init; }

    /// <summary>Automatic matches of another than the right person.</summary>
    public required long? WrongPersons { get; init; }

    public required double? PersonPrecision { get; init; }

    /// <summary>With 95 % confidence the precision is at least this.</summary>
    public required double? PersonPrecisionLower95 { get; init; }

    public required double? HouseholdPrecision { get; init; }

    /// <summary>Of the reviews about somebody in the register: the right person first, and among the first three.</summary>
    public required double? ReviewFirst { get; init; }

    public required double? ReviewFirstThree { get; init; }

    /// <summary>Of the signals about somebody in the register: right without a human, or the right person shown to one.</summary>
    public required double? RecallAfterReview { get; init; }

    /// <summary>Of the signals about nobody in the register: matched to somebody without a human.</summary>
    public required double? UnknownMatchedShare { get; init; }

    /// <summary>Of automatic matches alone: harmonic mean of precision and recall.</summary>
    public required double? F1 { get; init; }

    public static MatchShares Of(MatchTally tally) => new()
    {
        Signals = tally.Signals,
        AutomaticShare = Share(tally.Automatic, tally.Signals),
        ReviewShare = Share(tally.Review, tally.Signals),
        NoneShare = Share(tally.None, tally.Signals),
        WrongPersons = tally.Known + tally.Unknown == 0 ? null : tally.WrongPerson,
        PersonPrecision = Share(tally.RightPerson, tally.Judged),
        PersonPrecisionLower95 = tally.Judged == 0 ? null : BinomialBound.Lower(tally.RightPerson, tally.Judged),
        HouseholdPrecision = Share(tally.RightHousehold, tally.JudgedHousehold),
        ReviewFirst = Share(tally.ShownWithin(1), tally.ReviewOfKnown),
        ReviewFirstThree = Share(tally.ShownWithin(3), tally.ReviewOfKnown),
        RecallAfterReview = Share(tally.RightPerson + tally.ShownWithin(5) + tally.RightDeparted, tally.Known),
        UnknownMatchedShare = Share(tally.UnknownMatched, tally.Unknown),
        F1 = Share(2 * tally.RightPerson, tally.Judged + tally.Known),
    };

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
