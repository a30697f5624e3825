using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Covenants;

public sealed class CovenantGateClosingTests
{
    [Theory]
    [Trait("Rule", "IN-06")]
    [InlineData(SignalKind.Energie, 30, 1, null, "the thirtieth day counts")]
    [InlineData(SignalKind.Energie, 29, 1, ClosingRule.ArrearsTooYoung, "one day early")]
    [InlineData(SignalKind.Energie, 400, 1, null, "no upper limit")]
    [InlineData(SignalKind.Zorg, 100, 1, null, "the hundredth day counts")]
    [InlineData(SignalKind.Zorg, 101, 1, ClosingRule.ArrearsTooOld, "the insurer was too late")]
    public void Decide_AgeOfArrears_ClosesOutsideTheLaw(SignalKind kind, int days, long cents, ClosingRule? rule, string because) =>
        Closing(Aged(kind, days, cents), GateCases.Covenant with { Kind = kind, Limits = new(0) }).Should().Be(rule, because);

    [Theory]
    [Trait("Rule", "IN-06")]
    [InlineData(44, 100_00, ClosingRule.ArrearsTooYoung, "the covenant asks for more days")]
    [InlineData(91, 100_00, ClosingRule.ArrearsTooOld, "the covenant ends sooner")]
    [InlineData(60, 99_99, ClosingRule.BelowThreshold, "a cent short")]
    [InlineData(60, 100_00, null, "the threshold itself counts")]
    public void Decide_CovenantLimits_NarrowTheLaw(int days, long cents, ClosingRule? rule, string because) =>
        Closing(Aged(SignalKind.Energie, days, cents), GateCases.Covenant with { Limits = new(45, 90, 100_00) }).Should().Be(rule, because);

    [Theory]
    [Trait("Rule", "IN-06")]
    [InlineData(SignalType.EndOfSupply, false, "a disconnection")]
    [InlineData(SignalType.Regular, true, "flagged by the partner")]
    public void Decide_CrisisOfAnyAge_IsNeverClosed(SignalType type, bool flag, string because) =>
        Closing(Aged(SignalKind.Energie, 1, 1) with { Type = type, CrisisFlag = flag }, GateCases.Covenant with { Limits = new(30, 90, 100_00) })
            .Should().BeNull(because);

    [Theory]
    [Trait("Rule", "IN-07")]
    [InlineData("B.V.", true, "points do not matter")]
    [InlineData("besloten vennootschap", true, "in full")]
    [InlineData("NV", true, "naamloze vennootschap")]
    [InlineData("Stichting", true, "a foundation")]
    [InlineData("vereniging", true, "an association")]
    [InlineData("Coöperatie", true, "with or without dots")]
    [InlineData("eenmanszaak", false, "a sole trader")]
    [InlineData("V.O.F.", false, "partners answer in person")]
    [InlineData("CV", false, "partners answer in person")]
    [InlineData("Maatschap", false, "partners answer in person")]
    [InlineData("iets anders", false, "an unknown word costs nobody help")]
    [InlineData(null, false, "an ordinary person")]
    public void Decide_LegalForm_ClosesLegalPersonsOnly(string? form, bool closed, string because) =>
        Closing(GateCases.Regular with { Holder = GateCases.Regular.Holder with { LegalForm = form } }, GateCases.Covenant)
            .Should().Be(closed ? ClosingRule.LegalPerson : null, because);

    [Theory]
    [Trait("Rule", "IN-11")]
    [InlineData(28, "", "twenty working days")]
    [InlineData(27, "korte-aankondiging", "nineteen")]
    [InlineData(-1, "korte-aankondiging", "the day has passed already")]
    public void Decide_Disconnection_IsAcceptedAndFlagged(int daysAhead, string codes, string because) =>
        (GateCases.EndOfSupply with { PlannedEndOn = GateCases.Today.AddDays(daysAhead) }).Gate().ShouldBeAccepted("never dropped")
            .Notices.Select(notice => notice.Code).Should().Equal(codes.Split(',', StringSplitOptions.RemoveEmptyEntries), because);

    private static Signal Aged(SignalKind kind, int days, long cents) =>
        GateCases.Regular with { Kind = kind, ArrearsSince = GateCases.Today.AddDays(-days), AmountCents = cents };

    private static ClosingRule? Closing(Signal signal, Covenant covenant) => signal.Gate(GateCases.Rules.With(covenant))
        .Match(_ => (ClosingRule?)null, closed => closed.Rule, refused => throw new InvalidOperationException(refused.Code.ToString()));
}
