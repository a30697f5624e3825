using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Matching.PatternDifference;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-01")]
public sealed class ComparedPatternTests
{
    private const int Months = 6;
    private static readonly DateOnly November = new(2026, 11, 1);

    // Address, household (0 for none) and day of each signal; what is said of the first one.
    public static TheoryData<(string At, int Household, string On)[], string, string?, PatternDifference, string> Cases { get; } = new()
    {
        { [("A", 1, "2026-11-03")], "1+0", "1+0", None, "one signal" },
        { [("A", 1, "2026-11-03"), ("A", 1, "2026-11-20")], "2+0", "2+0", None, "two creditors of one household" },
        { [("A", 1, "2026-11-03"), ("A", 2, "2026-11-20")], "2+0", "1+0", SharedAddress, "two families on one address are not one" },
        { [("A", 1, "2026-11-03"), ("A", 2, "2026-09-20")], "1+1", "1+0", SharedAddress, "who lived there before is somebody else" },
        { [("A", 1, "2026-11-03"), ("B", 1, "2026-11-20")], "1+0", "2+0", OtherAddress, "one household under two addresses" },
        { [("A", 1, "2026-11-03"), ("B", 1, "2026-10-20")], "1+0", "1+1", OtherAddress, "the household moved" },
        { [("A", 1, "2026-11-03"), ("A", 2, "2026-11-04"), ("B", 1, "2026-10-20")], "2+0", "1+1", SharedAddress, "both: the strangers are told" },
        { [("A", 1, "2026-11-03"), ("A", 0, "2026-11-04")], "2+0", "1+0", SharedAddress, "the other may be anybody" },
        { [("A", 0, "2026-11-03"), ("A", 1, "2026-11-04")], "2+0", null, HouseholdUnknown, "not matched yet" },
        { [("A", 1, "2026-11-03"), ("A", 1, "2026-11-04"), ("A", 2, "2026-11-05")], "3+0", "2+0", None, "more, and still multiple either way" },
        { [("A", 1, "2026-11-03"), ("A", 1, "2026-04-30")], "1+0", "1+0", None, "too long ago for both" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Of_Signals_ComparesBothRules(
        (string At, int Household, string On)[] signals, string byAddress, string? byHousehold, PatternDifference difference, string because)
    {
        var counted = signals.Select(signal => Signal(signal.At, signal.Household, signal.On)).ToList();

        var first = ComparedPattern.Of([.. counted.AsEnumerable().Reverse()], November, Months).Single(pattern => pattern.Signal == counted[0]);

        (Text(first.ByAddress), first.ByHousehold is { } household ? Text(household) : null, first.Difference)
            .Should().Be((byAddress, byHousehold, difference), because);
    }

    [Fact]
    public void Of_Month_HoldsItsOwnSignalsInOrderOfArrival()
    {
        CountedSignal[] signals = [Signal("A", 1, "2026-11-30"), Signal("B", 2, "2026-11-01"), Signal("C", 3, "2026-10-31"), Signal("D", 4, "2026-12-01")];

        ComparedPattern.Of(signals, new DateOnly(2026, 11, 15), Months).Select(pattern => pattern.Signal).Should().Equal(signals[1], signals[0]);
    }

    private static string Text(SignalPattern pattern) => $"{pattern.InPeriod}+{pattern.Before}";

    private static CountedSignal Signal(string address, int household, string day) => new(
        SignalId.New(), address, household == 0 ? null : new HouseholdId(new Guid(household, 0, 0, new byte[8])), DateOnly.Parse(day, null));
}
