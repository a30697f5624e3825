using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Gateway.Review;

/// <summary>What the register knows of one candidate on the day, and what of that is withheld.</summary>
/// <param name="Known">The person; null when the register does not know him any more.</param>
/// <param name="Signalled">The address of the signal.</param>
/// <param name="Today">Dutch civil date.</param>
internal sealed record RegisterView(Registration? Known, AddressKey Signalled, DateOnly Today)
{
    /// <summary>What compares otherwise now than when it was weighed.</summary>
    public required IReadOnlyList<Comparison> Outdated { get; init; }

    /// <summary>Addresses of households in which somebody asked for secrecy: shown of nobody, unless it is that of the signal.</summary>
    public required IReadOnlySet<AddressKey> Hidden { get; init; }

    public override string ToString() => nameof(RegisterView);
}
