namespace Vroegsignalering.Domain.Values;

/// <summary>Identifies one refused signal; it is random and points at no person.</summary>
/// <param name="Value">A version 7 UUID: ordered by time, without meaning.</param>
public readonly record struct RefusalId(Guid Value)
{
    /// <summary>A new id, later in order than the ones made before it.</summary>
    public static RefusalId New() => new(Guid.CreateVersion7());

    /// <summary>The UUID in lower case with hyphens, as it stands in URLs and messages.</summary>
    public override string ToString() => Value.ToString();
}
