using System.Diagnostics;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Carries one lane's messages out of the outbox, oldest first; a crash repeats some, never loses one.</summary>
internal abstract class OutboxDispatcher(Lane lane, OutboxBell bell, MessagePolicies policies) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected Lane Lane => lane;

    protected MessagePolicies Policies => policies;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (lane == Lane.Regular) await bell.Regular.PassAsync(stoppingToken);
                await RoundAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                policies.Hindered(lane, failure);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    /// <summary>Carries what waits: what arrived or cannot be read has left the outbox on return.</summary>
    protected abstract Task<Carried> DispatchAsync(CancellationToken cancellation);

    /// <summary>Carries one message as part of the trace that caused it, and tells what kept it from arriving.</summary>
    protected static async Task<(OutboxMessage Message, Exception? Failure)> CarryAsync(
        ICarrier carrier, OutboxMessage message, CancellationToken cancellation)
    {
        using var activity = GatewayTelemetry.Source.StartActivity("outbox " + message.Kind, ActivityKind.Producer, message.TraceParent);
        try
        {
            await carrier.CarryAsync(message, cancellation);
            return (message, null);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            return (message, failure);
        }
    }

    private async Task RoundAsync(CancellationToken cancellation)
    {
        var carried = await DispatchAsync(cancellation);
        foreach (var message in carried.Unreadable)
        {
            policies.SetAside(message.Kind, message.MessageId, new UnreadableMessageException());
        }

        if (carried.Hindrance is { } hindrance)
        {
            policies.Hindered(lane, hindrance);
            await Task.Delay(Pause, cancellation);
        }
        else if (carried.Count == 0)
        {
            await bell.WaitAsync(lane, cancellation);
        }
    }
}
