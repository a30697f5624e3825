using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>The bus, and the only place that knows which one: RabbitMQ in the service profile, the mediator in the embedded one.</summary>
internal static class Messaging
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, BusOptions options)
    {
        services.AddSingleton(options).AddSingleton<OutboxBell>().AddSingleton<MessagePolicies>();
        services.AddSingleton(typeof(MessageReception<>));
        services.AddSingleton<Stragglers>().AddPerLane<StragglerWatcher>();
        return options.Broker is null ? services.AddEmbeddedBus() : services.AddBroker();
    }

    private static IServiceCollection AddEmbeddedBus(this IServiceCollection services)
    {
        services.AddMediator(bus =>
        {
            bus.AddConsumer<LaneConsumer<SignalsAccepted>>();
            bus.AddConsumer<LaneConsumer<TasksReady>>();
        });
        services.AddSingleton<ICarrier, MediatorCarrier>();
        return services.AddPerLane<MediatorDispatcher>();
    }

    // Nothing waits for the bus: signals come in without it.
    private static IServiceCollection AddBroker(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<BrokerHealth>("bus", HealthStatus.Degraded);
        services.AddSingleton<BrokerBusFactory>().AddSingleton<BrokerLink>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<BrokerLink>());
        services.AddSingleton<ICarrier, BrokerCarrier>();
        return services.AddPerLane<BrokerDispatcher>();
    }

    private static IServiceCollection AddPerLane<TWorker>(this IServiceCollection services)
        where TWorker : BackgroundService
    {
        services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<TWorker>(provider, Lane.Crisis));
        return services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<TWorker>(provider, Lane.Regular));
    }
}
