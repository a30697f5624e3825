namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies one message on its way through outbox, bus and inbox.</summary>
/// <param name="Value">A version 7 UUID: ordered by time, without meaning.</param>
public readonly record struct MessageId(Guid Value)
{
    /// <summary>A new id, later in order than the ones made before it.</summary>
    public static MessageId New() => new(Guid.CreateVersion7());

    /// <summary>The UUID in lower case with hyphens, as it stands in URLs and messages.</summary>
    public override string ToString() => Value.ToString();
}
