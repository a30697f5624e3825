using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A signal that law and covenant let in, on its way to the store.</summary>
/// <param name="Arrived">The message.</param>
/// <param name="Sent">The signal as it was sent.</param>
/// <param name="Signal">The signal, without what the covenant does not allow.</param>
/// <param name="Outcome">What the gate decided: accepted or closed.</param>
internal sealed record GatedSignal(ArrivedSignal Arrived, Signal Sent, Signal Signal, GateOutcome Outcome)
{
    public SignalId Id { get; } = SignalId.New();

    public DateOnly ArrivedOn { get; } = DutchTime.DateOf(Arrived.At);

    public string AddressKey { get; } = Domain.Matching.AddressKey.Of(Signal.Address).ToString();

    /// <summary>Whether it corrects an earlier signal (RE-04); null when it says it does not.</summary>
    public CorrectionOutcome? Correction { get; init; }

    /// <summary>The signal it corrects; null when there is none, or none that we know.</summary>
    public SignalRow? Replaced { get; init; }

    /// <summary>Whether it says to repeat a refusal that its partner does not have (IN-13).</summary>
    public bool RepeatsUnknown { get; init; }

    /// <summary>From which days its terms run: its own arrival, or that of the signal it corrects.</summary>
    public TermAnchors Anchors => Correction?.Match(original => original.Anchors, replaces => replaces.Anchors, unknown => unknown.Anchors)
        ?? TermAnchors.Of(ArrivedOn, IsCrisis);

    public GateOutcome.Accepted? Accepted => Outcome as GateOutcome.Accepted;

    public bool IsCrisis => Accepted is { Crisis.IsCrisis: true };

    /// <summary>The rule that closed it at the gate; null while it goes on.</summary>
    public string? ClosedBy => Outcome is GateOutcome.Closed closed ? CodeOf(closed.Rule) : null;

    public LegalBasis Basis => Outcome.Match(accepted => accepted.Basis, closed => closed.Basis, _ => throw Impossible());

    /// <summary>What the partner is told beside the receipt: discarded fields and short notice, never what became of it.</summary>
    public IReadOnlyList<FieldError> Notices => Outcome.Match<IReadOnlyList<FieldError>>(
        accepted => [.. OwnNotices, .. accepted.Notices, .. Correction is CorrectionOutcome.UnknownEarlier unknown ? [unknown.Notice] : Array.Empty<FieldError>()],
        closed => [.. OwnNotices, .. closed.Notices],
        _ => throw Impossible());

    private IEnumerable<FieldError> OwnNotices =>
        [.. Arrived.Parsed is ParsedSignal.Valid valid ? valid.Notices : [], .. RepeatsUnknown ? [RepeatedRefusals.Unknown] : Array.Empty<FieldError>()];

    private static InvalidOperationException Impossible() => new("A refused signal goes no further.");

    private static string CodeOf(ClosingRule rule) => rule switch
    {
        ClosingRule.LegalPerson => "rechtspersoon",
        ClosingRule.ArrearsTooYoung => "achterstand-te-jong",
        ClosingRule.ArrearsTooOld => "achterstand-te-oud",
        ClosingRule.BelowThreshold => "onder-drempel",
    };
}
