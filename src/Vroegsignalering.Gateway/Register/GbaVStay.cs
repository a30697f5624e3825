using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>An address of category 08 or 58, before it is known with whom the person lives there.</summary>
public sealed record GbaVStay(Address Address, DateOnly From, DateOnly? Until)
{
    public bool Overlaps(GbaVStay other) => From <= (other.Until ?? DateOnly.MaxValue) && other.From <= (Until ?? DateOnly.MaxValue);
}
