using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>One payment-arrears signal (vroegsignaal) as its partner sent it, parsed and possible, not yet gated.</summary>
/// <remarks>Class A data: statutory. Source: Wgs art. 3 lid 1 onder b; Bgs art. 2 and 3; DDAS v1.2.</remarks>
public sealed record Signal
{
    /// <summary>The partner's own reference (kenmerk), unique per tenant and partner (IN-08).</summary>
    public required string Reference { get; init; }

    /// <summary>The municipality the signal is for.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>What the arrears are for.</summary>
    public required SignalKind Kind { get; init; }

    /// <summary>Arrears or a disconnection.</summary>
    public required SignalType Type { get; init; }

    /// <summary>Whether the partner calls it a crisis (crisissignaal).</summary>
    public bool CrisisFlag { get; init; }

    /// <summary>Whether the partner has spoken with the person and hands over (warme overdracht).</summary>
    public bool WarmTransfer { get; init; }

    /// <summary>The arrears in cents, more than zero; null only in a crisis.</summary>
    public long? AmountCents { get; init; }

    /// <summary>The day the arrears began (ontstaansdatum), Dutch civil date; null only in a crisis.</summary>
    public DateOnly? ArrearsSince { get; init; }

    /// <summary>The day the partner sent the signal (signaaldatum), Dutch civil date.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The planned day of disconnection or eviction (geplandeEinddatum); may lie in the future.</summary>
    public DateOnly? PlannedEndOn { get; init; }

    /// <summary>The partner's reference of the claim (vorderingskenmerk), the same over repeated signals.</summary>
    public string? ClaimReference { get; init; }

    /// <summary>The reference of the earlier signal that this one corrects (vervangt).</summary>
    public string? Replaces { get; init; }

    /// <summary>The refusal that this signal repeats (vervangtWeigering); no part of what the fingerprint covers (IN-13).</summary>
    public RefusalId? ReplacesRefusal { get; init; }

    /// <summary>What the partner did to help before signalling; null when nothing was attested.</summary>
    public PaymentEfforts? Efforts { get; init; }

    /// <summary>Who holds the contract.</summary>
    public required ContractHolder Holder { get; init; }

    /// <summary>The address of the contract.</summary>
    public required Address Address { get; init; }

    /// <summary>Not personal data: the reference and the kind only.</summary>
    public override string ToString() => $"Signal of {Kind}, {Type}";
}
