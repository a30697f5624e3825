using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Messages;

/// <summary>A message that leaves once the state it tells of is committed; it carries ids, never people.</summary>
public sealed record OutboxMessage
{
    /// <summary>Identifies the message all the way to the inbox.</summary>
    public MessageId MessageId { get; init; }

    /// <summary>The lane.</summary>
    public Lane Lane { get; init; }

    /// <summary>Name of the message type in the contracts.</summary>
    public required string Kind { get; init; }

    /// <summary>The message as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>W3C trace context of the act that caused it, so that the trace goes on.</summary>
    public string? TraceParent { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
