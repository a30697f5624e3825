using System.Net;
using System.Net.Sockets;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Hosting;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A broker that falls silent, or never speaks, and closes nothing.</summary>
[Collection(FaultsCollection.Name)]
public sealed class BrokenLineTests
{
    [ServersFact, Trait("Rule", "IN-09")]
    public async Task Line_GoesSilent_IsReplacedWithinAMinute()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        using var line = new BrokerLine();
        line.Open();
        await using var gateway = await StartAsync(installation, line.Address);
        var link = gateway.Services.GetRequiredService<BrokerLink>();
        await Deadline.UntilAsync("the bus is well", () => Task.FromResult(IsWell(link)), TimeSpan.FromSeconds(30));
        var silent = link.Bus;

        using var silenced = line.Silence();

        await Deadline.UntilAsync(
            "another bus is well", () => Task.FromResult(link.Bus != silent && IsWell(link)), TimeSpan.FromMinutes(1));
    }

    [ServersFact, Trait("Rule", "IN-09")]
    public async Task Start_BrokerTakesTheCallAndSaysNothing_HangsUpAndCallsAgain()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        await using var gateway = await StartAsync(installation, $"amqp://guest:guest@{mute.LocalEndpoint}/");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var first = await mute.AcceptTcpClientAsync(patience.Token);

        using var second = await mute.AcceptTcpClientAsync(patience.Token);

        var toTheEnd = () => first.GetStream().CopyToAsync(Stream.Null, patience.Token);
        await toTheEnd.Should().NotThrowAsync<OperationCanceledException>("nobody holds the first line any more");
    }

    private static bool IsWell(BrokerLink link) => link.Bus.Control.CheckHealth().Status == BusHealthStatus.Healthy;

    private static Task<RunningGateway> StartAsync(Installation installation, string broker) => RunningGateway.StartAsync(settings => settings with
    {
        Configuration = new Dictionary<string, string?>(installation.Configuration) { ["Bus:RabbitMq"] = broker },
    });
}
