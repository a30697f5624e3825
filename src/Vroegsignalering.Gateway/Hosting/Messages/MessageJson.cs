using System.Text.Json;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Messages as they stand in the outbox and among the parked ones.</summary>
internal static class MessageJson
{
    private static readonly Dictionary<string, Type> Kinds =
        new[] { typeof(SignalsAccepted), typeof(TasksReady) }.ToDictionary(type => type.Name);

    private static readonly JsonSerializerOptions Complete = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static OutboxMessage ToOutbox(TenantMessage message, Lane lane, DateTimeOffset now) => new()
    {
        MessageId = MessageId.New(),
        Lane = lane,
        Kind = message.GetType().Name,
        Body = Write(message),
        TraceParent = System.Diagnostics.Activity.Current?.Id,
        CreatedAt = now,
    };

    public static string Write(TenantMessage message) => JsonSerializer.Serialize(message, message.GetType());

    /// <summary>The message of the row.</summary>
    /// <exception cref="UnreadableMessageException">It is of no known kind, or not complete.</exception>
    public static TenantMessage Read(OutboxMessage message)
    {
        try
        {
            return Kinds.TryGetValue(message.Kind, out var kind) && JsonSerializer.Deserialize(message.Body, kind, Complete) is TenantMessage read
                ? read
                : throw new UnreadableMessageException();
        }
        catch (JsonException failure)
        {
            throw new UnreadableMessageException(failure);
        }
    }
}
