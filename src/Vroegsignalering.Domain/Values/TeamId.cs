namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies a team that takes up tasks (wijkteam) within one municipality.</summary>
/// <param name="Value">A short code of the municipality's own, such as <c>wijkteam-noord</c>.</param>
public readonly record struct TeamId(string Value)
{
    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
