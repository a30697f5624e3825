using System.Diagnostics;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Carries one lane's messages out of the outbox, oldest first; a crash repeats some, never loses one.</summary>
internal abstract partial class OutboxDispatcher(Lane lane, OutboxBell bell, ILogger<OutboxDispatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected Lane Lane => lane;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (lane == Lane.Regular) await bell.Regular.PassAsync(stoppingToken);
                if (await DispatchAsync(stoppingToken) == 0)
                {
                    await bell.WaitAsync(lane, stoppingToken);
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogHindered(lane, failure.GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    /// <summary>Carries what waits and returns how many messages went.</summary>
    protected abstract Task<int> DispatchAsync(CancellationToken cancellation);

    /// <summary>Carries one message as part of the trace that caused it.</summary>
    protected static async Task CarryAsync(ICarrier carrier, OutboxMessage message, CancellationToken cancellation)
    {
        using var activity = GatewayTelemetry.Source.StartActivity("outbox " + message.Kind, ActivityKind.Producer, message.TraceParent);
        await carrier.CarryAsync(message, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lane {Lane} of the outbox is hindered by {Failure}; it is tried again")]
    private partial void LogHindered(Lane lane, string failure);
}
