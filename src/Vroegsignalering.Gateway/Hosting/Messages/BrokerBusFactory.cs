using System.Net.Security;
using MassTransit;
using Vroegsignalering.Contracts;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Makes buses on RabbitMQ: which queues there are, of what kind, and what consumes them.</summary>
internal sealed class BrokerBusFactory(BusOptions options, IServiceProvider services, ILoggerFactory logging)
{
    private const int BatchesAtOnce = 2;

    // A batch is closed by its clock even while the one before is still being handled, so the window must be as long as the handling;
    // what a crisis may wait for company is a tenth of what it may take.
    private static readonly TimeSpan RegularWindow = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan CrisisWindow = TimeSpan.FromMilliseconds(50);

    // A broker that falls silent and closes nothing is given up after three of them; the client's own minute would make that three minutes.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    /// <summary>A bus that is not started yet, and connects once.</summary>
    public BrokerBus Make()
    {
        LogContext.ConfigureCurrentLogContext(logging);
        var watch = new SocketWatch();
        return new BrokerBus(Bus.Factory.CreateUsingRabbitMq(broker => Configure(broker, watch)), watch);
    }

    // Left to itself MassTransit encrypts on port 5671 only, and takes the certificate of anybody who signed one for the name.
    private void Configure(IRabbitMqBusFactoryConfigurator broker, SocketWatch watch)
    {
        broker.Host(options.Broker!, host =>
        {
            host.Heartbeat(Heartbeat);
            if (options.Broker!.Scheme == "amqps") host.UseSsl(ssl => ssl.EnforcePolicyErrors(SslPolicyErrors.RemoteCertificateChainErrors));
            host.OnRefreshConnectionFactory = watch.AdmitAsync;
        });
        broker.ReceiveEndpoint(options.Queue(Lane.Crisis), endpoint => ConfigureLane(endpoint, FrameBudget.Crisis, CrisisWindow));
        broker.ReceiveEndpoint(options.Queue(Lane.Regular), endpoint => ConfigureLane(endpoint, FrameBudget.Regular, RegularWindow));
        broker.ReceiveEndpoint(options.DeadQueue, endpoint =>
        {
            endpoint.PrefetchCount = FrameBudget.Dead;
            endpoint.ConfigureConsumeTopology = false;
            endpoint.SetQuorumQueue();
            endpoint.Consumer(New<DeadLetterConsumer<SignalsAccepted>>);
            endpoint.Consumer(New<DeadLetterConsumer<TasksReady>>);
        });
    }

    // Two kinds of message share what the queue may deliver ahead.
    private void ConfigureLane(IRabbitMqReceiveEndpointConfigurator endpoint, ushort ahead, TimeSpan window)
    {
        endpoint.PrefetchCount = ahead;
        MakeDurable(endpoint);
        endpoint.Consumer(New<LaneBatchConsumer<SignalsAccepted>>, InBatches);
        endpoint.Consumer(New<LaneBatchConsumer<TasksReady>>, InBatches);

        void InBatches<TConsumer>(IConsumerConfigurator<TConsumer> consumer)
            where TConsumer : class, IConsumer =>
            consumer.Options<BatchOptions>(batch => batch.SetMessageLimit(ahead / 2).SetTimeLimit(window).SetConcurrencyLimit(BatchesAtOnce));
    }

    private TConsumer New<TConsumer>() => ActivatorUtilities.CreateInstance<TConsumer>(services);

    // What fails here goes back to its queue: MassTransit's own error queue is one that nobody reads.
    // A limit without a dead-letter exchange drops the message; "at least once" needs a queue that may say no.
    private void MakeDurable(IRabbitMqReceiveEndpointConfigurator endpoint)
    {
        endpoint.ConfigureConsumeTopology = false;
        endpoint.PublishFaults = false;
        endpoint.RethrowFaultedMessages();
        endpoint.ThrowOnSkippedMessages();
        endpoint.SetQuorumQueue();
        endpoint.SetQueueArgument("x-delivery-limit", BusOptions.DeliveryLimit);
        endpoint.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        endpoint.SetQueueArgument("x-overflow", "reject-publish");
        endpoint.BindDeadLetterQueue(options.DeadQueue, options.DeadQueue, queue => queue.SetQueueArgument("x-queue-type", "quorum"));
    }
}
