using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Messages;

/// <summary>A message that a consumer could not handle; it waits for a person, the others go on.</summary>
public sealed record ParkedMessage
{
    /// <summary>The municipality it is for, as the message names it; null when the message cannot be read.</summary>
    public string? Tenant { get; init; }

    /// <summary>The message.</summary>
    public MessageId MessageId { get; init; }

    /// <summary>The consumer that failed.</summary>
    public required string Consumer { get; init; }

    /// <summary>The lane it came by and goes back to.</summary>
    public Lane Lane { get; init; }

    /// <summary>Name of the message type.</summary>
    public required string Kind { get; init; }

    /// <summary>The message as JSON: ids only.</summary>
    public required string Body { get; init; }

    /// <summary>The kind of failure, never a text that might hold a person.</summary>
    public required string Reason { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was parked, UTC.</summary>
    public DateTimeOffset ParkedAt { get; init; }
}
