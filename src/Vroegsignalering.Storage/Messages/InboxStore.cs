using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Messages;

/// <summary>The inbox: a message is handled once per consumer, however often it is delivered.</summary>
public static class InboxStore
{
    /// <summary>Marks the messages as handled by the consumer, within the transaction that does the work.</summary>
    /// <returns>The messages that were not handled before, in the order given.</returns>
    public static async Task<IReadOnlyList<MessageId>> EnterAsync(
        Session session, string consumer, IReadOnlyList<MessageId> messages, DateTimeOffset now)
    {
        var inbox = new Table<MessageId>("inbox", "message_id")
            .Id("message_id", message => message.Value)
            .Text("consumer", _ => consumer)
            .Instant("handled_at", _ => now);
        // Sorted: two batches that hold the same messages wait for each other in one order, never in a circle.
        var sorted = messages.Distinct().OrderBy(message => message.Value).ToList();
        var entered = await session.InsertNewAsync(inbox, sorted);
        var fresh = entered.Select(row => sorted[row]).ToHashSet();
        return [.. messages.Where(fresh.Remove)];
    }

    /// <summary>How many messages of the whole installation were handled before the instant.</summary>
    public static Task<long> CountAsync(Session session, DateTimeOffset before) =>
        session.SingleAsync<long>("select count(*) from inbox where handled_at < @before", new { before });

    /// <summary>Forgets the messages of the whole installation that were handled before the instant.</summary>
    /// <returns>How many were forgotten.</returns>
    public static async Task<long> ForgetAsync(Session session, DateTimeOffset before) =>
        await session.ExecuteAsync("delete from inbox where handled_at < @before", new { before });
}
