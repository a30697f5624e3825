using System.Diagnostics;
using System.Text.Json;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>
/// The way of a signal without the law: a post becomes one row and one message, the message one row. No rules, no log, no tenant;
/// on the same servers. What the gateway adds is the rest.
/// </summary>
internal sealed class BarePath(FreshServers servers) : IAsyncDisposable
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    private readonly WebApplication _app = Build(servers);

    /// <summary>Posts that came all the way through, per second.</summary>
    public static async Task<double> MeasureAsync(LoadOptions options)
    {
        var servers = await FreshServers.OpenAsync(options.Service);
        await using var bare = new BarePath(servers);
        await bare._app.StartAsync();
        using var ended = new CancellationTokenSource();
        var dispatching = bare.DispatchAsync(ended.Token);
        using var http = new HttpClient { BaseAddress = new Uri(bare._app.Urls.Single()) };
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds));
        var clock = Stopwatch.StartNew();
        var posted = await new Posters(http, "/").RunAsync(new LoadSignals(DemoRegister.Home(), "B"), stop.Token);
        var arrivals = bare._app.Services.GetRequiredService<Arrivals>();
        while (arrivals.Count < posted)
        {
            await Task.Delay(Look);
        }

        var perSecond = posted / clock.Elapsed.TotalSeconds;
        await ended.CancelAsync();
        await dispatching;
        return perSecond;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await servers.Database.DisposeAsync();
    }

    private static WebApplication Build(FreshServers servers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(servers.Database).AddSingleton<Arrivals>();
        if (servers.Broker is { } broker)
        {
            builder.Services.AddMassTransit(bus => AddBroker(bus, broker, servers.Settings["Bus__QueuePrefix"]));
        }
        else
        {
            builder.Services.AddMediator(bus => bus.AddConsumer<Arrivals.One>());
        }

        var app = builder.Build();
        app.MapPost("/", (HttpRequest request) => TakeAsync(request, servers.Database));
        return app;
    }

    private static void AddBroker(IBusRegistrationConfigurator bus, Uri broker, string queue)
    {
        bus.DisableUsageTelemetry();
        bus.AddConsumer<Arrivals.Many>();
        bus.UsingRabbitMq((context, rabbit) =>
        {
            rabbit.Host(broker);
            rabbit.ReceiveEndpoint(queue, endpoint =>
            {
                endpoint.SetQuorumQueue();
                endpoint.PrefetchCount = 2 * MostAtOnce;
                endpoint.ConfigureConsumer<Arrivals.Many>(context, consumer => consumer.Options<BatchOptions>(
                    batch => batch.SetMessageLimit(MostAtOnce).SetTimeLimit(Look).SetConcurrencyLimit(1)));
            });
        });
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, GatewayDatabase database)
    {
        using var signal = await JsonDocument.ParseAsync(request.Body);
        var now = TimeProvider.System.GetUtcNow();
        var row = new RefusalRow(RefusalId.New(), "-", new PartnerId("bare"), now, signal.RootElement.GetProperty("kenmerk").GetString()!, Crisis: false);
        var message = new OutboxMessage { MessageId = MessageId.New(), Lane = Lane.Regular, Kind = "bare", Body = row.RefusalId.ToString(), CreatedAt = now };
        await database.InTransactionAsync(
            async session =>
            {
                await RefusalStore.AddAsync(session, [row]);
                await OutboxStore.AddAsync(session, [message]);
            },
            CancellationToken.None);
        return Results.Accepted();
    }

    // One dispatcher, so nothing stays locked meanwhile: the mediator's consumer needs SQLite's only writer.
    private async Task DispatchAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var messages = await servers.Database.InTransactionAsync(
                session => OutboxStore.TakeAsync(session, Lane.Regular, MostAtOnce), CancellationToken.None);
            if (messages.Count == 0)
            {
                await Task.Delay(Look, CancellationToken.None);
                continue;
            }

            await Task.WhenAll(messages.Select(message => SendAsync(new BareMessage(message.MessageId.Value))));
            await servers.Database.InTransactionAsync(
                session => OutboxStore.RemoveAsync(session, [.. messages.Select(message => message.MessageId)]), CancellationToken.None);
        }
    }

    private async Task SendAsync(BareMessage message)
    {
        var queue = servers.Settings.GetValueOrDefault("Bus__QueuePrefix");
        ISendEndpoint endpoint = queue is null
            ? _app.Services.GetRequiredService<MassTransit.Mediator.IMediator>()
            : await _app.Services.GetRequiredService<IBus>().GetSendEndpoint(new Uri("exchange:" + queue));
        await endpoint.Send(message);
    }
}
