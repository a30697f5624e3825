using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>A signal as a partner would send it, with the mistakes of its record.</summary>
public sealed record SyntheticSignal
{
    /// <summary>The partner's reference, unique.</summary>
    public required string Reference { get; init; }

    /// <summary>Who sends it.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>What it is about; everything but <see cref="SignalType.Regular"/> is a crisis.</summary>
    public required SignalType Type { get; init; }

    /// <summary>Arrears in cents, more than nothing.</summary>
    public required long AmountCents { get; init; }

    /// <summary>First day of the arrears, 31 to 95 days before sending.</summary>
    public required DateOnly ArrearsSince { get; init; }

    /// <summary>Day of sending, in the first eight months of 2026.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>Planned day of the disconnection; null for a regular signal.</summary>
    public DateOnly? PlannedEndOn { get; init; }

    /// <summary>The partner's reference of the claim.</summary>
    public required string ClaimReference { get; init; }

    /// <summary>Reference of the signal that this one corrects; null otherwise.</summary>
    public string? Replaces { get; init; }

    /// <summary>The contract holder.</summary>
    public required SignalHolder Holder { get; init; }

    /// <summary>The address of the contract.</summary>
    public required SyntheticAddress Address { get; init; }
}
