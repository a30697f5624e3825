using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>What became of one row of a file.</summary>
internal sealed record RowOutcome(int Row, string Outcome, IReadOnlyList<FieldError> Errors)
{
    public const string Accepted = "aanvaard";
    public const string Repeated = "herhaald";
    public const string Refused = "geweigerd";
    public const string Invalid = "ongeldig";
    public const string Conflicting = "strijdig";

    public static IReadOnlyList<string> All { get; } = [Accepted, Repeated, Refused, Invalid, Conflicting];

    public SignalId? Signal { get; init; }

    /// <summary>The refusal, where the row may be a crisis: people were alarmed (IN-13).</summary>
    public RefusalId? Refusal { get; init; }

    /// <summary>Whether only this row tells the partner of its refusal.</summary>
    public bool TellsRefusal { get; init; }

    /// <summary>Whether the partner should look at it: not simply accepted.</summary>
    public bool NeedsAnEye => Outcome != Accepted || Errors.Count > 0;

    public static RowOutcome Of(int row, IntakeAnswer answer) => answer.Match(
        accepted => new RowOutcome(row, Accepted, new ReceiptAnswer(accepted).Notices) { Signal = accepted.SignalId },
        known => new RowOutcome(row, Repeated, []) { Signal = known.SignalId },
        conflicting => new RowOutcome(row, Conflicting, [SignalAnswers.ReferenceInUse]) { Refusal = conflicting.Refusal },
        purged => new RowOutcome(row, Conflicting, [SignalAnswers.ReferencePurged]) { Refusal = purged.Refusal },
        refused => new RowOutcome(row, Refused, refused.Errors) { Refusal = refused.IsCrisis ? refused.Refusal : null },
        invalid => new RowOutcome(row, Invalid, invalid.Errors) { Refusal = invalid.Refusal });

    public static RowOutcome Of(int row, IntakeStep step) => step.Match(
        store => new RowOutcome(row, Accepted, store.Gated.Notices),
        refuse => new RowOutcome(row, Refused, refuse.Outcome.Errors),
        reject => new RowOutcome(row, Invalid, reject.Parsed.Errors));
}
