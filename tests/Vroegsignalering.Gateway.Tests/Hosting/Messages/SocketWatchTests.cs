using System.Net;
using System.Net.Sockets;
using RabbitMQ.Client;
using Vroegsignalering.Gateway.Hosting.Messages;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

public sealed class SocketWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly SocketWatch _watch = new();

    [Fact]
    public async Task Done_OtherEndCloses_IsTold()
    {
        using var listener = Listen();
        using var socket = await OpenAsync();
        await socket.ConnectAsync(IPAddress.Loopback, PortOf(listener), CancellationToken.None);
        var reading = socket.GetStream().ReadAsync(new byte[8], CancellationToken.None);
        using (var other = await listener.AcceptSocketAsync())
        {
            _watch.Done.IsCompleted.Should().BeFalse("the connection stands");
        }

        await _watch.Done.WaitAsync(Patience);
        (await reading).Should().Be(0);
    }

    [Fact]
    public async Task Done_BytesArrive_IsNotTold()
    {
        using var listener = Listen();
        using var socket = await OpenAsync();
        await socket.ConnectAsync(IPAddress.Loopback, PortOf(listener), CancellationToken.None);
        using var other = await listener.AcceptSocketAsync();
        await other.SendAsync("AMQP"u8.ToArray());

        (await socket.GetStream().ReadAsync(new byte[8], CancellationToken.None)).Should().Be(4);

        _watch.Done.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Done_NobodyListens_IsToldWhenTheBusTriesAgainAndNotBefore()
    {
        var listener = Listen();
        var port = PortOf(listener);
        listener.Dispose();
        var socket = await OpenAsync();
        var connect = () => socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None);
        await connect.Should().ThrowAsync<SocketException>();
        socket.Dispose();
        _watch.Done.IsCompleted.Should().BeFalse("another address may answer");

        var again = () => _watch.AdmitAsync(new ConnectionFactory());

        await again.Should().ThrowAsync<OperationCanceledException>("a bus has one connection");
        _watch.Done.IsCompleted.Should().BeTrue();
    }

    private async Task<ITcpClient> OpenAsync()
    {
        var connections = new ConnectionFactory();
        await _watch.AdmitAsync(connections);
        return connections.SocketFactory(AddressFamily.InterNetwork);
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
