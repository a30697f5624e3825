using System.Net.Sockets;
using RabbitMQ.Client;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Lets a bus connect once, and tells, below all that its client does itself, when that connection is done.</summary>
internal sealed class SocketWatch
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _connections;
    private Action _close = () => { };

    /// <summary>Completes when the connection was closed at either end or broke, and when the bus asks for another.</summary>
    public Task Done => _done.Task;

    /// <summary>Called before the bus connects. A second time it is cancelled, and with that the bus ends by itself whatever becomes of its stop.</summary>
    public Task AdmitAsync(ConnectionFactory connections)
    {
        if (Interlocked.Increment(ref _connections) == 1)
        {
            connections.SocketFactory = Open;
            return Task.CompletedTask;
        }

        _done.TrySetResult();
        return Task.FromCanceled(new CancellationToken(canceled: true));
    }

    /// <summary>Closes the connection under the client: one that waits for an answer does not close it itself.</summary>
    public void Close() => _close();

    private WatchedSocket Open(AddressFamily family)
    {
        var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _close = socket.Dispose;
        return new WatchedSocket(socket, _done);
    }

    // One that never connected tells nothing: the client tries the next address of the broker.
    private sealed class WatchedSocket(Socket socket, TaskCompletionSource done) : TcpClientAdapter(socket)
    {
        private bool _connected;

        public override NetworkStream GetStream()
        {
            _connected = true;
            return new WatchedStream(Client, done);
        }

        public override void Close()
        {
            base.Close();
            if (_connected) done.TrySetResult();
        }
    }

    // The client reads at all times; a read that ends without bytes, or fails, is the first to know.
    private sealed class WatchedStream(Socket socket, TaskCompletionSource done) : NetworkStream(socket)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = 0;
            try
            {
                return read = await base.ReadAsync(buffer, cancellationToken);
            }
            finally
            {
                if (read == 0 && !buffer.IsEmpty) done.TrySetResult();
            }
        }
    }
}
