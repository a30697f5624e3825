using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>A message as it was delivered.</summary>
internal sealed record Incoming<TMessage>(MessageId Id, Lane Lane, TMessage Message)
    where TMessage : TenantMessage
{
    /// <summary>The message set aside for a person.</summary>
    public ParkedMessage ToParked(string reason, int attempts, DateTimeOffset now) => new()
    {
        Tenant = Message.Gemeentecode,
        MessageId = Id,
        Consumer = typeof(TMessage).Name,
        Lane = Lane,
        Kind = typeof(TMessage).Name,
        Body = MessageJson.Write(Message),
        Reason = reason,
        Attempts = attempts,
        ParkedAt = now,
    };
}
