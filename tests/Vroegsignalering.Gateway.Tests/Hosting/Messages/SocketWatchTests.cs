using System.Net;
using System.Net.Sockets;
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
        using var socket = _watch.Open(AddressFamily.InterNetwork);
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
        using var socket = _watch.Open(AddressFamily.InterNetwork);
        await socket.ConnectAsync(IPAddress.Loopback, PortOf(listener), CancellationToken.None);
        using var other = await listener.AcceptSocketAsync();
        await other.SendAsync("AMQP"u8.ToArray());

        (await socket.GetStream().ReadAsync(new byte[8], CancellationToken.None)).Should().Be(4);

        _watch.Done.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Done_NobodyListens_IsToldWhenTheClientGivesTheSocketUp()
    {
        var listener = Listen();
        var port = PortOf(listener);
        listener.Dispose();
        var socket = _watch.Open(AddressFamily.InterNetwork);
        var connect = () => socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None);
        await connect.Should().ThrowAsync<SocketException>();

        socket.Dispose();

        _watch.Done.IsCompleted.Should().BeTrue();
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
