using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Messages;

/// <summary>Messages set aside with their reason, to be inspected, replayed or dropped by a person; a purge takes only those about nothing that is
/// left.</summary>
public static class ParkedStore
{
    private const string Columns = "tenant, message_id, consumer, lane, kind, body, reason, attempts, parked_at";

    /// <summary>Parks the message; parking it again counts the attempts on and keeps the last reason.</summary>
    public static Task ParkAsync(Session session, ParkedMessage message) =>
        session.ExecuteAsync(
            $"""
             insert into parked ({Columns})
             values (@Tenant, @MessageId, @Consumer, @lane, @Kind, @Body, @Reason, @Attempts, @ParkedAt)
             on conflict (message_id, consumer) do update
             set attempts = parked.attempts + excluded.attempts, reason = excluded.reason, parked_at = excluded.parked_at
             """,
            new
            {
                message.Tenant,
                message.MessageId,
                message.Consumer,
                lane = (short)message.Lane,
                message.Kind,
                message.Body,
                message.Reason,
                message.Attempts,
                message.ParkedAt,
            });

    /// <summary>All parked messages, oldest first.</summary>
    public static Task<List<ParkedMessage>> ListAsync(Session session) =>
        session.QueryAsync<ParkedMessage>($"select {Columns} from parked order by parked_at, message_id");

    /// <summary>Puts a parked message back into the outbox under its own id; false when it is not parked.</summary>
    public static async Task<bool> ReplayAsync(Session session, MessageId message, DateTimeOffset now)
    {
        var parked = await session.QueryAsync<ParkedMessage>($"select {Columns} from parked where message_id = @message", new { message });
        if (parked is not [var first, ..])
        {
            return false;
        }

        await DropAsync(session, message);
        await OutboxStore.AddAsync(
            session,
            [new OutboxMessage { MessageId = message, Lane = first.Lane, Kind = first.Kind, Body = first.Body, CreatedAt = now }]);
        return true;
    }

    /// <summary>Removes a parked message for good; false when it is not parked.</summary>
    public static async Task<bool> DropAsync(Session session, MessageId message) =>
        await session.ExecuteAsync("delete from parked where message_id = @message", new { message }) > 0;
}
