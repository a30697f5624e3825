using System.Text;
using RabbitMQ.Client;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A queue of the test's own beside the gateway's: it gets a copy of every message.</summary>
internal sealed class QueueTap : IAsyncDisposable
{
    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly string _queue;

    private QueueTap(IConnection connection, IChannel channel, string queue) => (_connection, _channel, _queue) = (connection, channel, queue);

    public static async Task<QueueTap> OpenAsync(Installation installation)
    {
        var connection = await new ConnectionFactory { Uri = new Uri(Installation.Broker!) }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync();
        var queue = (await channel.QueueDeclareAsync()).QueueName;
        foreach (var lane in new[] { "crisis", "regulier", "dood" })
        {
            await channel.QueueBindAsync(queue, $"{installation.Name}.{lane}", "");
        }

        return new QueueTap(connection, channel, queue);
    }

    /// <summary>Heads and bodies of all messages that went by.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        var messages = new List<string>();
        while (await _channel.BasicGetAsync(_queue, autoAck: true) is { } message)
        {
            var heads = message.BasicProperties.Headers?.Select(head => $"{head.Key}: {(head.Value is byte[] text ? Encoding.UTF8.GetString(text) : head.Value)}");
            messages.Add(string.Join('\n', heads ?? []) + "\n" + Encoding.UTF8.GetString(message.Body.Span));
        }

        return messages;
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
