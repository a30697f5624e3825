using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>The bus, and the only place that knows which one: RabbitMQ in the service profile, the mediator in the embedded one.</summary>
internal static class Messaging
{
    private const int BatchesAtOnce = 2;

    // A batch is closed by its clock even while the one before is still being handled, so the window must be as long as the handling;
    // what a crisis may wait for company is a tenth of what it may take.
    private static readonly TimeSpan RegularWindow = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan CrisisWindow = TimeSpan.FromMilliseconds(50);

    public static IServiceCollection AddMessaging(this IServiceCollection services, BusOptions options)
    {
        services.AddSingleton(options).AddSingleton<OutboxBell>().AddSingleton<MessagePolicies>();
        services.AddSingleton(typeof(MessageReception<>));
        return options.Broker is null ? services.AddEmbeddedBus() : services.AddBroker(options);
    }

    private static IServiceCollection AddEmbeddedBus(this IServiceCollection services)
    {
        services.AddMediator(bus =>
        {
            bus.AddConsumer<LaneConsumer<SignalsAccepted>>();
            bus.AddConsumer<LaneConsumer<TasksReady>>();
        });
        services.AddSingleton<ICarrier, MediatorCarrier>();
        return services.AddDispatchers<MediatorDispatcher>();
    }

    private static IServiceCollection AddBroker(this IServiceCollection services, BusOptions options)
    {
        // Nothing waits for the bus: signals come in without it (CR-03). A message sent before its queue is bound comes back and is sent again.
        services.AddOptions<MassTransitHostOptions>().Configure(host =>
        {
            host.WaitUntilStarted = false;
            host.StopTimeout = TimeSpan.FromSeconds(20);
        });
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.ConfigureHealthCheckOptions(health =>
            {
                health.Name = "bus";
                health.MinimalFailureStatus = HealthStatus.Degraded;
            });
            bus.AddConsumer<LaneBatchConsumer<SignalsAccepted>>();
            bus.AddConsumer<LaneBatchConsumer<TasksReady>>();
            bus.AddConsumer<DeadLetterConsumer<SignalsAccepted>>();
            bus.AddConsumer<DeadLetterConsumer<TasksReady>>();
            bus.UsingRabbitMq((context, broker) => Configure(context, broker, options));
        });
        services.AddSingleton<ICarrier, BrokerCarrier>();
        return services.AddDispatchers<BrokerDispatcher>();
    }

    private static IServiceCollection AddDispatchers<TDispatcher>(this IServiceCollection services)
        where TDispatcher : OutboxDispatcher
    {
        services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<TDispatcher>(provider, Lane.Crisis));
        return services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<TDispatcher>(provider, Lane.Regular));
    }

    private static void Configure(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator broker, BusOptions options)
    {
        broker.Host(options.Broker!);
        broker.ReceiveEndpoint(options.Queue(Lane.Crisis), endpoint =>
        {
            endpoint.PrefetchCount = FrameBudget.Crisis;
            endpoint.MakeDurable(options);
            endpoint.ConsumeInBatches(context, FrameBudget.Crisis, CrisisWindow);
        });
        broker.ReceiveEndpoint(options.Queue(Lane.Regular), endpoint =>
        {
            endpoint.PrefetchCount = FrameBudget.Regular;
            endpoint.MakeDurable(options);
            endpoint.ConsumeInBatches(context, FrameBudget.Regular, RegularWindow);
        });
        broker.ReceiveEndpoint(options.DeadQueue, endpoint =>
        {
            endpoint.PrefetchCount = FrameBudget.Dead;
            endpoint.ConfigureConsumeTopology = false;
            endpoint.SetQuorumQueue();
            endpoint.ConfigureConsumer<DeadLetterConsumer<SignalsAccepted>>(context);
            endpoint.ConfigureConsumer<DeadLetterConsumer<TasksReady>>(context);
        });
    }

    // Two kinds of message share what the queue may deliver ahead.
    private static void ConsumeInBatches(
        this IRabbitMqReceiveEndpointConfigurator endpoint, IBusRegistrationContext context, int ahead, TimeSpan window)
    {
        endpoint.ConfigureConsumer<LaneBatchConsumer<SignalsAccepted>>(context, InBatches);
        endpoint.ConfigureConsumer<LaneBatchConsumer<TasksReady>>(context, InBatches);

        void InBatches<TConsumer>(IConsumerConfigurator<TConsumer> consumer)
            where TConsumer : class, IConsumer =>
            consumer.Options<BatchOptions>(batch => batch.SetMessageLimit(ahead / 2).SetTimeLimit(window).SetConcurrencyLimit(BatchesAtOnce));
    }

    // What fails here goes back to its queue: MassTransit's own error queue is one that nobody reads.
    // A limit without a dead-letter exchange drops the message; "at least once" needs a queue that may say no.
    private static void MakeDurable(this IRabbitMqReceiveEndpointConfigurator endpoint, BusOptions options)
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
