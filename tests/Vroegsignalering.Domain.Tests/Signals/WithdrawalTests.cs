using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "RE-01")]
public sealed class WithdrawalTests
{
    [Theory]
    [InlineData(WithdrawalReason.Paid, SignalStatus.NotYetTakenUp, false, "Close OtherReason", "nobody has begun")]
    [InlineData(WithdrawalReason.Arrangement, SignalStatus.NotYetTakenUp, false, "Close OtherReason", "nobody has begun")]
    [InlineData(WithdrawalReason.Mistake, SignalStatus.NotYetTakenUp, false, "Close Unjustified", "it should not have been sent")]
    [InlineData(WithdrawalReason.Paid, SignalStatus.TakenUp, false, "TellWorker", "the worker decides what is left to do")]
    [InlineData(WithdrawalReason.Mistake, SignalStatus.NotYetTakenUp, true, "AskHuman", "a crisis is never ended by a message alone")]
    [InlineData(WithdrawalReason.Paid, SignalStatus.TakenUp, true, "AskHuman", "neither when somebody has begun")]
    [InlineData(WithdrawalReason.Paid, SignalStatus.Repeated, false, "NothingToDo", "closed already")]
    [InlineData(WithdrawalReason.Paid, SignalStatus.Deceased, true, "NothingToDo", "closed already, by a human")]
    public void Decide_StateOfSignal_GivesOutcome(WithdrawalReason reason, SignalStatus status, bool crisis, string expected, string because) =>
        Withdrawal.Decide(reason, status, crisis)
            .Match(close => $"Close {close.As}", _ => "TellWorker", _ => "AskHuman", _ => "NothingToDo")
            .Should().Be(expected, because);

    [Fact]
    public void Reasons_OnTheWire_AreThree() => WithdrawalReasons.ByText.Keys.Should().BeEquivalentTo("betaald", "regeling", "fout");
}
