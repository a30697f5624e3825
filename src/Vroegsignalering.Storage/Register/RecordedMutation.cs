using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>One step of a register, for whoever follows it.</summary>
public sealed record RecordedMutation
{
    /// <summary>Its number, one higher than the step before.</summary>
    public required long Sequence { get; init; }

    /// <summary>What happened: <c>loaded</c>, or the name of a <see cref="RegisterMutation"/> case in lower case.</summary>
    public required string Kind { get; init; }

    /// <summary>To whom; null for a load, after which everybody is to be read again.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>Since when it holds, Dutch civil date; null for a load.</summary>
    public DateOnly? EffectiveOn { get; init; }
}
