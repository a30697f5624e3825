using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>One step of a register, for whoever follows it.</summary>
public sealed record RecordedMutation
{
    /// <summary>Its number, one higher than the step before.</summary>
    public required long Sequence { get; init; }

    /// <summary>What happened to the person: <c>added</c>, <c>changed</c> or <c>ended</c>; to many at once also <c>loaded</c> or <c>forgotten</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>To whom; null where it happened to so many that everybody is to be read again.</summary>
    public PersonId? PersonId { get; init; }
}
