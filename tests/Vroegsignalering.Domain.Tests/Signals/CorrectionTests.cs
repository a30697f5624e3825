using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "RE-04")]
public sealed class CorrectionTests
{
    private static readonly DateOnly First = new(2026, 11, 2);
    private static readonly DateOnly Second = new(2026, 11, 10);
    private static readonly DateOnly Now = new(2026, 11, 20);
    private static readonly Signal Corrected = SignalMessages.Regular().With("vervangt", "A-1").Signal();

    [Fact]
    public void Decide_NothingReplaced_RunsFromItsOwnArrival() =>
        Correction.Decide(Corrected with { Replaces = null }, true, Now, Known())
            .Should().Be(new CorrectionOutcome.Original(new TermAnchors(Now, Now)));

    [Fact]
    public void Decide_Regular_KeepsTheAnchor() =>
        Decide(isCrisis: false, new EarlierSignal("A-1", new(First, null))).Anchors.Should().Be(new TermAnchors(First, null));

    [Fact]
    public void Decide_FirstBecomesCrisis_StartsTheCrisisTermNow() =>
        Decide(isCrisis: true, new EarlierSignal("A-1", new(First, null))).Anchors.Should().Be(new TermAnchors(First, Now));

    [Fact]
    public void Decide_WasCrisisAlready_KeepsTheCrisisTerm() =>
        Decide(isCrisis: true, new EarlierSignal("A-1", new(First, First))).Anchors.Should().Be(new TermAnchors(First, First));

    [Fact]
    public void Decide_NoLongerCrisis_LeavesTheTermToAHuman() =>
        Decide(isCrisis: false, new EarlierSignal("A-1", new(First, First)))
            .Should().BeEquivalentTo(new { Anchors = new TermAnchors(First, First), EndsCrisis = true });

    [Fact]
    public void Decide_Chain_JoinsItsEnd() =>
        Decide(isCrisis: true, new EarlierSignal("A-1", new(First, null), "A-2"), new EarlierSignal("A-2", new(First, Second)))
            .Should().BeEquivalentTo(new { Earlier = new { Reference = "A-2" }, Anchors = new TermAnchors(First, Second) });

    [Fact]
    public void Decide_ChainThatBitesItsTail_Ends() =>
        Decide(isCrisis: false, new EarlierSignal("A-1", new(First, null), "A-2"), new EarlierSignal("A-2", new(First, null), "A-1"))
            .Anchors.Regular.Should().Be(First);

    [Fact]
    public void Decide_UnknownEarlier_StandsWithANotice()
    {
        var outcome = Correction.Decide(Corrected, false, Now, Known()).Should().BeOfType<CorrectionOutcome.UnknownEarlier>().Which;

        outcome.Anchors.Should().Be(new TermAnchors(Now, null));
        outcome.Notice.Should().BeEquivalentTo(new { Pointer = "/vervangt", Code = "vervangt-onbekend" });
        outcome.Notice.ToString().Should().NotContain("A-1");
    }

    private static CorrectionOutcome.Replaces Decide(bool isCrisis, params EarlierSignal[] earlier) =>
        Correction.Decide(Corrected, isCrisis, Now, Known(earlier)).Should().BeOfType<CorrectionOutcome.Replaces>().Which;

    private static Dictionary<string, EarlierSignal> Known(params EarlierSignal[] earlier) => earlier.ToDictionary(signal => signal.Reference);
}
