using System.Net.Sockets;
using RabbitMQ.Client;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Opens sockets for RabbitMQ.Client and tells, below all that the client does itself, when one of them is done.</summary>
internal sealed class SocketWatch
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a socket was closed at either end, broke, or could not connect.</summary>
    public Task Done => _done.Task;

    /// <summary>A new socket of the address family.</summary>
    public ITcpClient Open(AddressFamily family) =>
        new WatchedSocket(new Socket(family, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }, _done);

    private sealed class WatchedSocket(Socket socket, TaskCompletionSource done) : TcpClientAdapter(socket)
    {
        public override NetworkStream GetStream() => new WatchedStream(Client, done);

        public override void Close()
        {
            base.Close();
            done.TrySetResult();
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
