using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Retention;

public sealed class PurgePlanTests
{
    [Theory]
    [InlineData(RetentionClass.Rejected, "2026-11-21", "2026-10-22", "thirty days")]
    [InlineData(RetentionClass.Case, "2026-11-21", "2026-05-21", "six months after closing")]
    [InlineData(RetentionClass.Case, "2026-08-31", "2026-02-28", "a short month ends earlier")]
    [InlineData(RetentionClass.DdasRow, "2026-11-21", "2026-11-21", "the day after the delivery was confirmed")]
    [InlineData(RetentionClass.Consent, "2026-11-21", "2025-11-21", "twelve months")]
    [InlineData(RetentionClass.Receipt, "2026-11-21", "2025-11-21", "twelve months")]
    [InlineData(RetentionClass.Log, "2026-11-21", "2023-11-21", "three years")]
    [Trait("Rule", "RT-02")]
    public void Before_Class_HasATermOfItsOwn(RetentionClass kind, string today, string cutOff, string because) =>
        PurgePlan.Before(kind, DateOnly.Parse(today, null), new RetentionTerms()).Should().Be(DateOnly.Parse(cutOff, null), because);

    [Theory]
    [InlineData("2026-05-20", null, true, "closed before the cut-off")]
    [InlineData("2026-05-21", null, false, "closed on the cut-off day")]
    [InlineData("2026-05-20", "2026-11-21", false, "held until today")]
    [InlineData("2026-05-20", "2026-11-20", true, "the hold has ended")]
    [Trait("Rule", "RT-01")]
    public void Removes_TermAndHold_Decide(string closedOn, string? heldUntil, bool removed, string because)
    {
        LegalHold[] holds = heldUntil is null ? [] : [new(CaseId.New(), "privacy", new(2026, 6, 1), DateOnly.Parse(heldUntil, null))];

        PurgePlan.Removes(DateOnly.Parse(closedOn, null), new(2026, 11, 21), new RetentionTerms(), holds).Should().Be(removed, because);
    }
}
