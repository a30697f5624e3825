using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Messages;

/// <summary>The outbox: state, log line and outgoing message commit together; a dispatcher carries them out afterwards.</summary>
public static class OutboxStore
{
    private static readonly Table<OutboxMessage> Outbox = new Table<OutboxMessage>("outbox", "message_id")
        .Id("message_id", message => message.MessageId.Value)
        .Small("lane", message => (short)message.Lane)
        .Text("kind", message => message.Kind)
        .Text("body", message => message.Body)
        .Text("trace_parent", message => message.TraceParent)
        .Instant("created_at", message => message.CreatedAt);

    /// <summary>Adds the messages to the transaction.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<OutboxMessage> messages) => session.InsertAsync(Outbox, messages);

    /// <summary>The oldest messages of the lane that no other dispatcher holds; on PostgreSQL they stay locked until the end.</summary>
    public static Task<List<OutboxMessage>> TakeAsync(Session session, Lane lane, int most) =>
        session.QueryAsync<OutboxMessage>(
            $"""
             select message_id, lane, kind, body, trace_parent, created_at from outbox
             where lane = @lane order by message_id limit @most {session.ForUpdateSkipLocked}
             """,
            new { lane = (short)lane, most });

    /// <summary>Removes messages that have arrived.</summary>
    public static Task RemoveAsync(Session session, IReadOnlyList<MessageId> messages) =>
        session.ExecuteAsync("delete from outbox where message_id in @ids", new { ids = messages.Select(message => message.Value) });

    /// <summary>How many messages wait in the lane, and when the oldest was written; null when none waits.</summary>
    public static async Task<(long Waiting, DateTimeOffset? Oldest)> BacklogAsync(Session session, Lane lane)
    {
        var row = await session.SingleAsync<Backlog>(
            "select count(*) as waiting, min(created_at) as oldest from outbox where lane = @lane", new { lane = (short)lane });
        return (row!.Waiting, row.Oldest);
    }

    private sealed record Backlog
    {
        public long Waiting { get; init; }

        public DateTimeOffset? Oldest { get; init; }
    }
}
