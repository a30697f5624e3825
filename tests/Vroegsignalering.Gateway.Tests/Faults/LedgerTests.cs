using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>The ledger sees what it is there to see: each row spoils a sound store in one way.</summary>
public sealed class LedgerTests
{
    [Theory]
    [InlineData("delete from receipt where reference = 'L-0'", nameof(LedgerFindings.Lost), "a receipt is gone")]
    [InlineData("delete from signal where reference = 'L-0'", nameof(LedgerFindings.Lost), "a receipt without a signal")]
    [InlineData("update signal set state = 'Received' where reference = 'L-0'", nameof(LedgerFindings.Lost), "never decided")]
    [InlineData("delete from case_signal", nameof(LedgerFindings.Lost), "taken up into no case")]
    [InlineData(
        "insert into match_decision select tenant, signal_id, version + 1, decision_id, outcome, person_id, household_id, explanation, rules_version, register_sequence, decided_at, actor, reason from match_decision",
        nameof(LedgerFindings.Duplicated), "decided twice")]
    [InlineData("update receipt set signal_id = '00000000-0000-7000-8000-000000000001' where reference = 'L-0'", nameof(LedgerFindings.Lost), "another id than the partner holds")]
    [InlineData("update task_term set last_day = date(last_day, '+1 day')", nameof(LedgerFindings.MissedTerms), "a day too late")]
    [InlineData("delete from task where kind = 'Crisis'", nameof(LedgerFindings.MissedTerms), "a crisis without a task")]
    [InlineData("update task set offered_at = null where kind = 'Crisis'", nameof(LedgerFindings.MissedTerms), "a crisis that nobody sees")]
    [InlineData(
        "update log_payload set subject = (select max(subject) from log_payload where activity = 'signaal-ontvangen') where activity = 'signaal-ontvangen'",
        nameof(LedgerFindings.Lost), "as many lines as receipts, and two without their own")]
    [InlineData("update receipt set reference = 'L-9' where reference = 'L-0'", nameof(LedgerFindings.Unexpected), "nobody sent it")]
    [InlineData("insert into parked values ('00000000-0000-7000-8000-000000000001', 'x', 1, 'x', '{}', 'x', 1, '2026-11-20', '0599')", nameof(LedgerFindings.Unexpected), "a message left over")]
    public async Task Check_SpoiltStore_IsFound(string spoil, string finding, string because)
    {
        await using var desk = await CaseDesk.OpenAsync(service: false);
        foreach (var number in Enumerable.Range(0, 3))
        {
            var reference = $"L-{number}";
            await desk.DeliverAsync(await desk.TakeAsync(
                ChaosTown.Partners[0], ChaosTown.Signal(ChaosTown.Partners[0], reference, number, crisis: number == 0)));
        }

        var sound = await desk.CheckAsync();
        await desk.CountAsync(spoil);

        var spoilt = await desk.CheckAsync();

        sound.IsClean.Should().BeTrue(sound.ToString());
        spoilt.IsClean.Should().BeFalse(because);
        typeof(LedgerFindings).GetProperty(finding)!.GetValue(spoilt).Should().NotBe(0, because);
    }
}
