namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies a neighbourhood (buurt) in the division of one year.</summary>
/// <param name="Value">The CBS code, such as <c>BU05990110</c>.</param>
public readonly record struct Buurtcode(string Value)
{
    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
