using System.Net;
using System.Net.Sockets;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A line to the broker that nobody answers on until it is opened, and that can go silent and break.</summary>
internal sealed class BrokerLine : IDisposable
{
    private static readonly Uri Broker = new(Installation.Broker!);

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _end = new();
    private Call _call = new();

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

    /// <summary>Nothing that is said from now on arrives at the other end, and nobody is told; who calls again is heard.</summary>
    public IDisposable Silence()
    {
        var silenced = Interlocked.Exchange(ref _call, new Call());
        silenced.IsSilent = true;
        return silenced;
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _call.Dispose();
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
        while (!_end.IsCancellationRequested)
        {
            var caller = await _listener.AcceptTcpClientAsync(_end.Token);
            _ = _call.ForwardAsync(caller);
        }
    }

    /// <summary>What was called since the line last went silent; disposing of it breaks the connections.</summary>
    private sealed class Call : IDisposable
    {
        private readonly CancellationTokenSource _broken = new();

        public bool IsSilent { get; set; }

        public async Task ForwardAsync(TcpClient caller)
        {
            using (caller)
            using (var broker = new TcpClient(Broker.Host, Broker.Port))
            {
                await Task.WhenAny(CarryAsync(caller, broker), CarryAsync(broker, caller));
            }
        }

        public void Dispose() => _broken.Cancel();

        private async Task CarryAsync(TcpClient from, TcpClient to)
        {
            var buffer = new byte[4096];
            int read;
            while ((read = await from.GetStream().ReadAsync(buffer, _broken.Token)) > 0)
            {
                if (!IsSilent) await to.GetStream().WriteAsync(buffer.AsMemory(0, read), _broken.Token);
            }
        }
    }
}
