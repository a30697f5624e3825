using System.Net;
using System.Net.Sockets;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A line to the broker that nobody answers on until it is opened.</summary>
internal sealed class BrokerLine : IDisposable
{
    private static readonly Uri Broker = new(Installation.Broker!);

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _end = new();

    public BrokerLine()
    {
        var port = FreePort();
        _listener = new TcpListener(IPAddress.Loopback, port);
        Address = new UriBuilder(Broker) { Host = "127.0.0.1", Port = port }.Uri.ToString();
    }

    public string Address { get; }

    public void Open()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested) _ = ForwardAsync(await _listener.AcceptTcpClientAsync(_end.Token));
    }

    private async Task ForwardAsync(TcpClient caller)
    {
        using (caller)
        using (var broker = new TcpClient(Broker.Host, Broker.Port))
        {
            await Task.WhenAny(
                caller.GetStream().CopyToAsync(broker.GetStream(), _end.Token), broker.GetStream().CopyToAsync(caller.GetStream(), _end.Token));
        }
    }
}
