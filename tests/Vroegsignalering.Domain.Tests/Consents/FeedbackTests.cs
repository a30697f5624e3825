using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Consents;

public sealed class FeedbackTests
{
    [Theory]
    [InlineData(SignalStatus.NotYetTakenUp, false, "ontvangen", "nothing is known yet")]
    [InlineData(SignalStatus.TakenUp, false, "opgepakt", "outreach began")]
    [InlineData(SignalStatus.KnownAtDebtHelp, false, "opgepakt", "that debt help is involved stays inside")]
    [InlineData(SignalStatus.Repeated, false, "herhaalde-melding", "on the whitelist")]
    [InlineData(SignalStatus.Unjustified, false, "onterecht-signaal", "on the whitelist")]
    [InlineData(SignalStatus.NoResident, false, "geen-inwoner", "on the whitelist")]
    [InlineData(SignalStatus.Deceased, false, "overleden", "on the whitelist")]
    [InlineData(SignalStatus.OtherReason, false, "niet-opgepakt", "the reason is not told")]
    [InlineData(SignalStatus.NoResident, true, "ontvangen", "secrecy: the register tells nothing")]
    [InlineData(SignalStatus.Deceased, true, "ontvangen", "secrecy: the register tells nothing")]
    [InlineData(SignalStatus.KnownAtDebtHelp, true, "opgepakt", "secrecy changes nothing else")]
    [Trait("Rule", "FB-01")]
    public void Of_Status_GivesTheWhitelistedCode(SignalStatus status, bool secrecy, string wire, string because) =>
        FeedbackFilter.Of(status, secrecy).Wire().Should().Be(wire, because);

    [Theory]
    [InlineData("2026-11-20T10:00:00Z", "2026-11-23T06:00:00Z", "a Friday waits for Monday seven o'clock, winter time")]
    [InlineData("2026-11-23T05:59:59Z", "2026-11-23T06:00:00Z", "just before the batch")]
    [InlineData("2026-11-23T06:00:00Z", "2026-11-30T06:00:00Z", "at the moment itself the batch has closed")]
    [InlineData("2026-11-22T23:30:00Z", "2026-11-23T06:00:00Z", "Monday in the Netherlands already")]
    [InlineData("2026-10-23T10:00:00Z", "2026-10-26T06:00:00Z", "over the change to winter time")]
    [InlineData("2026-03-27T10:00:00Z", "2026-03-30T05:00:00Z", "over the change to summer time")]
    [Trait("Rule", "FB-02")]
    public void ReadyAt_Decision_WaitsForTheWeeklyMoment(string decided, string ready, string because) =>
        FeedbackBatch.MondayMorning.ReadyAt(DateTimeOffset.Parse(decided, null)).Should().Be(DateTimeOffset.Parse(ready, null), because);

    [Fact]
    [Trait("Rule", "FB-02")]
    public void ReadyAt_AnyDecision_IsWithinAWeekAtTheSameClockTime()
    {
        var minutes = Gen.Choose(0, 60 * 24 * 365 * 10).ToArbitrary();

        Prop.ForAll(minutes, minute =>
        {
            var decided = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute);
            var ready = FeedbackBatch.MondayMorning.ReadyAt(decided);
            var local = DutchTime.ToDutch(ready);
            return ready > decided && ready - decided <= TimeSpan.FromHours((7 * 24) + 1)
                && local is { DayOfWeek: DayOfWeek.Monday, Hour: 7, Minute: 0 };
        }).QuickCheckThrowOnFailure();
    }
}
