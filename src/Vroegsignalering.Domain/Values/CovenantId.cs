namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies a covenant between one municipality and one partner; it is cited as legal basis in the log.</summary>
/// <param name="Value">The municipality's own reference, such as <c>conv-2026-energie</c>.</param>
public readonly record struct CovenantId(string Value)
{
    /// <summary>The reference.</summary>
    public override string ToString() => Value;
}
