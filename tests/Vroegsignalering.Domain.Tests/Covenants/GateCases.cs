using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Tests.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Covenants;

/// <summary>A municipality, a partner and a covenant that let an ordinary signal through; tests change one thing.</summary>
internal static class GateCases
{
    public static readonly DateOnly Today = SignalMessages.Today;
    public static readonly Gemeentecode Tenant = Gemeentecode.Parse("0599");
    public static readonly PartnerId Partner = new("energie-demo");

    public static readonly Covenant Covenant = new()
    {
        Id = new CovenantId("conv-2026-energie"),
        Tenant = Tenant,
        Partner = Partner,
        Kind = SignalKind.Energie,
        From = new DateOnly(2026, 1, 1),
        Limits = ArrearsLimits.Statutory(SignalKind.Energie),
    };

    public static readonly GateRules Rules = new()
    {
        Tenants = new HashSet<Gemeentecode> { Tenant },
        Covenants = [Covenant],
        WorkdaysBetween = (from, until) => (until.DayNumber - from.DayNumber) * 5 / 7,
    };

    public static readonly Arrival Arrival = new(new SignalSender(Partner, new HashSet<SignalKind> { SignalKind.Energie, SignalKind.Zorg }), Today);

    public static Signal Regular => SignalMessages.Regular().Signal();

    public static Signal EndOfSupply => SignalMessages.EndOfSupply().Signal();

    public static GateRules With(this GateRules rules, Covenant covenant) => rules with { Covenants = [covenant] };

    public static GateOutcome Gate(this Signal signal, GateRules? rules = null, Arrival? arrival = null) =>
        CovenantGate.Decide(signal, arrival ?? Arrival, rules ?? Rules);

    public static GateOutcome.Accepted ShouldBeAccepted(this GateOutcome outcome, string because = "") =>
        outcome.Should().BeOfType<GateOutcome.Accepted>(because).Which;

    public static GateOutcome.Refused ShouldBeRefused(this GateOutcome outcome, RefusalCode code, string because = "")
    {
        var refused = outcome.Should().BeOfType<GateOutcome.Refused>(because).Which;
        refused.Code.Should().Be(code, because);
        return refused;
    }
}
