namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies a professional who works on cases (hulpverlener).</summary>
/// <param name="Value">The subject under which the professional logs in; never a name.</param>
public readonly record struct WorkerId(string Value)
{
    /// <summary>The subject.</summary>
    public override string ToString() => Value;
}
