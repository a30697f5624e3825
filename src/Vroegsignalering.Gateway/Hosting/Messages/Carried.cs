using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>What became of messages that were to leave the outbox together.</summary>
internal sealed class Carried(IReadOnlyList<(OutboxMessage Message, Exception? Failure)> messages)
{
    public int Count => messages.Count;

    /// <summary>Why a message stays and is tried again; null when none does.</summary>
    public Exception? Hindrance => messages.Select(message => message.Failure).FirstOrDefault(failure => failure is not (null or UnreadableMessageException));

    /// <summary>Those that nobody can read: trying again does not help them.</summary>
    public IEnumerable<OutboxMessage> Unreadable => messages.Where(message => message.Failure is UnreadableMessageException).Select(message => message.Message);

    /// <summary>Takes out what has arrived, sets aside what cannot be read, and leaves the rest.</summary>
    public async Task SettleAsync(Session session, DateTimeOffset now)
    {
        foreach (var message in Unreadable)
        {
            await ParkedStore.ParkAsync(session, ToParked(message, now));
        }

        IReadOnlyList<MessageId> gone = [.. messages.Where(message => message.Failure is null or UnreadableMessageException).Select(message => message.Message.MessageId)];
        if (gone.Count > 0) await OutboxStore.RemoveAsync(session, gone);
    }

    private static ParkedMessage ToParked(OutboxMessage message, DateTimeOffset now) => new()
    {
        MessageId = message.MessageId,
        Consumer = message.Kind,
        Lane = message.Lane,
        Kind = message.Kind,
        Body = message.Body,
        Reason = nameof(UnreadableMessageException),
        Attempts = 1,
        ParkedAt = now,
    };
}
