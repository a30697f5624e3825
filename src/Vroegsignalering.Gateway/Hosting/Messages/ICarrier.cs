using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Carries a message from the outbox to its consumer: over the broker, or within the process.</summary>
internal interface ICarrier
{
    /// <summary>Returns once the message is safe: confirmed by the broker, or handled by the consumer.</summary>
    Task CarryAsync(OutboxMessage message, CancellationToken cancellation);
}
