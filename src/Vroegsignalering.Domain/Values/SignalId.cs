namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies one payment-arrears signal (vroegsignaal).</summary>
/// <param name="Value">A version 7 UUID: ordered by time, without meaning.</param>
public readonly record struct SignalId(Guid Value)
{
    /// <summary>A new id, later in order than the ones made before it.</summary>
    public static SignalId New() => new(Guid.CreateVersion7());

    /// <summary>The UUID in lower case with hyphens, as it stands in URLs and messages.</summary>
    public override string ToString() => Value.ToString();
}
