using MassTransit;
using MassTransit.Mediator;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>The embedded profile: <c>Send</c> returns when the consumer has committed, so a crash loses nothing.</summary>
internal sealed class MediatorCarrier(IMediator mediator) : ICarrier
{
    // Send, never Publish: a Publish whose consumer throws reports success (MassTransit 8.4.0).
    public Task CarryAsync(OutboxMessage message, CancellationToken cancellation) =>
        mediator.Send((object)MessageJson.Read(message), Pipe.Execute<SendContext>(context => context.Address(message)), cancellation);
}
