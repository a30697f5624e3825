namespace Vroegsignalering.Domain.Matching;

/// <summary>One signal of a month by the address rule of the chain and by household (MA-01).</summary>
/// <param name="Signal">The signal.</param>
/// <param name="ByAddress">The pattern of its address, whoever its signals name.</param>
/// <param name="ByHousehold">The pattern of its household, wherever its signals led; null while the household is not known.</param>
public sealed record ComparedPattern(CountedSignal Signal, SignalPattern ByAddress, SignalPattern? ByHousehold)
{
    /// <summary>Why the two say something else; of two reasons the one that tells strangers apart.</summary>
    public PatternDifference Difference => ByHousehold switch
    {
        null => PatternDifference.HouseholdUnknown,
        { } household when (household.Multiple, household.Consecutive) == (ByAddress.Multiple, ByAddress.Consecutive) => PatternDifference.None,
        { } household when (ByAddress.Multiple && !household.Multiple) || (ByAddress.Consecutive && !household.Consecutive) => PatternDifference.SharedAddress,
        _ => PatternDifference.OtherAddress,
    };

    /// <summary>Each signal that arrived in the calendar month, in order of arrival and id, by both rules.</summary>
    /// <param name="signals">The signals that count, of the month and of the months before it, in any order.</param>
    /// <param name="month">Any day of the month.</param>
    /// <param name="consecutiveMonths">Whole calendar months before it in which an earlier signal counts, zero or more.</param>
    public static IReadOnlyList<ComparedPattern> Of(IReadOnlyCollection<CountedSignal> signals, DateOnly month, int consecutiveMonths)
    {
        var byAddress = Patterns(signals, signal => signal.AddressKey, month, consecutiveMonths);
        var byHousehold = Patterns(signals.Where(signal => signal.Household is not null), signal => signal.Household!.Value, month, consecutiveMonths);
        return
        [
            .. signals.Where(signal => (signal.ArrivedOn.Year, signal.ArrivedOn.Month) == (month.Year, month.Month))
                .OrderBy(signal => signal.ArrivedOn).ThenBy(signal => signal.SignalId.Value)
                .Select(signal => new ComparedPattern(
                    signal, byAddress[signal.AddressKey], signal.Household is { } household ? byHousehold[household] : null)),
        ];
    }

    private static Dictionary<TKey, SignalPattern> Patterns<TKey>(
        IEnumerable<CountedSignal> signals, Func<CountedSignal, TKey> key, DateOnly month, int consecutiveMonths)
        where TKey : notnull =>
        signals.GroupBy(key, signal => signal.ArrivedOn).ToDictionary(group => group.Key, group => SignalPattern.Of(group, month, consecutiveMonths));
}
