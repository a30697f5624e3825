using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Gateway.Insight;

/// <summary>Patterns and their differences in the words of the chain.</summary>
internal static class PatternWords
{
    public const string Unknown = "huishouden nog onbekend";

    /// <summary>Every pattern a signal can have, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = ["enkelvoudig", "meervoudig", "opeenvolgend", "meervoudig en opeenvolgend"];

    public static string Of(SignalPattern pattern) => All[(pattern.Multiple ? 1 : 0) + (pattern.Consecutive ? 2 : 0)];

    public static string OfHousehold(SignalPattern? pattern) => pattern is { } known ? Of(known) : Unknown;

    public static string Explain(PatternDifference difference) => difference switch
    {
        PatternDifference.None => "gelijk",
        PatternDifference.SharedAddress => "ander huishouden op hetzelfde adres",
        PatternDifference.OtherAddress => "zelfde huishouden op een ander adres",
        PatternDifference.HouseholdUnknown => Unknown,
    };
}
