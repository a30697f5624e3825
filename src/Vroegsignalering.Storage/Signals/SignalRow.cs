using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A signal as it is stored, with the receipt that was given for it.</summary>
public sealed record SignalRow
{
    /// <summary>What <see cref="ClosedBy"/> says of a signal that its partner withdrew.</summary>
    public const string Withdrawal = "ingetrokken";

    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>Who sent it.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The partner's reference (kenmerk).</summary>
    public required string Reference { get; init; }

    /// <summary>DDAS name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Wire name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>Whether the crisis rule found a crisis.</summary>
    public required bool Crisis { get; init; }

    /// <summary>Arrival at the earliest municipal entrance, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The Dutch civil date of arrival.</summary>
    public required DateOnly ArrivedOn { get; init; }

    /// <summary>The day the regular term runs from: its own arrival, or that of the signal it corrects (RE-04).</summary>
    public required DateOnly AnchoredOn { get; init; }

    /// <summary>Arrears in cents; null in a crisis without amount.</summary>
    public long? AmountCents { get; init; }

    /// <summary>What tells repeated signals of one claim (RE-02).</summary>
    public required string ClaimKey { get; init; }

    /// <summary>The normalised address (MA-02).</summary>
    public required string AddressKey { get; init; }

    /// <summary>Reference of the signal this one corrects.</summary>
    public string? Replaces { get; init; }

    /// <summary>The signal that corrects this one; null while it stands.</summary>
    public SignalId? ReplacedBy { get; init; }

    /// <summary>The canonical JSON of the signal.</summary>
    public required string Body { get; init; }

    /// <summary>The article it rests on.</summary>
    public required string LegalArticle { get; init; }

    /// <summary>The covenant; null where there is none.</summary>
    public CovenantId? CovenantId { get; init; }

    /// <summary>Version of the rules that gated it.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Where it stands.</summary>
    public required SignalState State { get; init; }

    /// <summary>DDAS status text.</summary>
    public required string Status { get; init; }

    /// <summary>The rule that closed it; null while it goes on.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>The file it came in; null for a single post.</summary>
    public DeliveryId? DeliveryId { get; init; }

    /// <summary>Its row in that file, from 1.</summary>
    public int? DeliveryRow { get; init; }

    /// <summary>Why its partner withdrew it, as a word of the wire; null while it stands.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>When it was withdrawn; null if it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>When outreach took it up; null before.</summary>
    public DateTimeOffset? TakenUpAt { get; init; }

    /// <summary>When it was closed; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether it is closed because its partner withdrew it (RE-01).</summary>
    public bool IsClosedByWithdrawal => State == SignalState.Closed && ClosedBy == Withdrawal;

    /// <summary>Nothing but the id.</summary>
    public override string ToString() => $"Signal {SignalId}";
}
