using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Tests.Signals;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-01")]
public sealed class CrisisTriggerTests
{
    [Theory]
    [InlineData(SignalType.EndOfSupply, false, SignalKind.Energie, CrisisReason.EndOfSupply, "the type counts whatever the flag")]
    [InlineData(SignalType.EndOfSupply, false, SignalKind.Water, CrisisReason.EndOfSupply, "water as well")]
    [InlineData(SignalType.Eviction, false, SignalKind.Huur, CrisisReason.Eviction, "a forced eviction")]
    [InlineData(SignalType.EndOfInsurance, false, SignalKind.Zorg, CrisisReason.EndOfInsurance, "the basic insurance ends")]
    [InlineData(SignalType.Regular, true, SignalKind.Huur, CrisisReason.FlaggedByPartner, "the flag counts whatever the type")]
    [InlineData(SignalType.Regular, false, SignalKind.Hypotheek, CrisisReason.MunicipalKind, "this municipality says so")]
    [InlineData(SignalType.Regular, false, SignalKind.Huur, null, "arrears only")]
    public void Decide_Signal_GivesReasonAndVersion(SignalType type, bool flag, SignalKind kind, CrisisReason? reason, string because)
    {
        var signal = SignalMessages.Regular().Signal() with { Type = type, CrisisFlag = flag, Kind = kind };

        var decision = CrisisTrigger.Decide(signal, new HashSet<SignalKind> { SignalKind.Hypotheek });

        decision.Should().Be(new CrisisDecision(reason, "crisis-strikt-1"), because);
        decision.IsCrisis.Should().Be(reason is not null);
    }
}
