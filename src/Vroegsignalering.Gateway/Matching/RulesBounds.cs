using System.Globalization;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Which numbers of a version of the rules contradict each other, so that no decision could be taken by it.</summary>
internal static class RulesBounds
{
    /// <summary>Field, rule and repair of each fault, in Dutch; empty when the rules can be used.</summary>
    public static IEnumerable<string> FaultsIn(MatchingRules rules)
    {
        var faults = Infinite(rules).Select(field => $"'{field}' is te groot; schrijf een eindig getal").ToList();
        if (rules.ReviewFrom > rules.MatchFrom) faults.Add($"'reviewFrom' ({Text(rules.ReviewFrom)}) mag niet boven 'matchFrom' ({Text(rules.MatchFrom)}) liggen; verlaag het eerste of verhoog het tweede");
        if (rules.Margin < 0) faults.Add($"'margin' ({Text(rules.Margin)}) mag niet onder 0 liggen; schrijf 0 of meer");
        if (rules.RarityFloor > 0) faults.Add($"'rarityFloor' ({Text(rules.RarityFloor)}) mag niet boven 0 liggen; schrijf 0 of minder");
        if (rules.RarityCeiling < 0) faults.Add($"'rarityCeiling' ({Text(rules.RarityCeiling)}) mag niet onder 0 liggen; schrijf 0 of meer");
        return faults;
    }

    // A floor of minus infinity under what is about the person is none, as in version 1.
    private static IEnumerable<string> Infinite(MatchingRules rules) =>
        new (string Field, double Value)[]
        {
            ("matchFrom", rules.MatchFrom), ("reviewFrom", rules.ReviewFrom), ("margin", rules.Margin), ("rarityFloor", rules.RarityFloor),
            ("rarityCeiling", rules.RarityCeiling), ("personFrom", double.IsNegativeInfinity(rules.PersonFrom) ? 0 : rules.PersonFrom),
        }
        .Concat(rules.Weights.Select(row => (row.Level.ToString(), row.Weight)))
        .Where(number => !double.IsFinite(number.Item2)).Select(number => number.Item1);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
