using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RabbitMQ.Client;
using Vroegsignalering.Gateway.Hosting.Messages;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

public sealed class BrokerBusTests
{
    private const byte Handshake = 22;

    private readonly SocketWatch _line = new();
    private readonly TaskCompletionSource _sending = new();

    [Fact]
    public async Task WhileConnected_LostBeforeTheAnswer_FailsAtOnce()
    {
        var waiting = Waiting();
        waiting.IsCompleted.Should().BeFalse();

        await _line.AdmitAsync(new ConnectionFactory());
        await _line.Invoking(line => line.AdmitAsync(new ConnectionFactory())).Should().ThrowAsync<OperationCanceledException>("it asks for another");

        await waiting.Invoking(task => task.WaitAsync(TimeSpan.FromSeconds(5))).Should().ThrowAsync<IOException>("the answer will not come");
    }

    [Fact]
    public async Task WhileConnected_Answered_EndsAsTheSendingDid()
    {
        var waiting = Waiting();

        _sending.SetException(new InvalidOperationException());

        await waiting.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task Connect_AmqpsToACertificateThatNobodyVouchesFor_SaysNothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var services = new ServiceCollection().BuildServiceProvider();
        var broker = new Uri($"amqps://guest:guest@localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var bus = new BrokerBusFactory(new BusOptions { Broker = broker }, services, NullLoggerFactory.Instance).Make();
        var start = bus.Control.StartAsync(stop.Token);
        using var caller = await listener.AcceptSocketAsync(stop.Token);

        var first = new byte[1];
        await caller.ReceiveAsync(first, SocketFlags.Peek, stop.Token);
        var heard = await HearAsync(caller, stop.Token);

        first.Should().Equal([Handshake], "nothing goes in the clear, whatever the port");
        heard.Should().Be(0, "user and password are for our broker only");
        await stop.CancelAsync();
        await start.Invoking(task => task).Should().ThrowAsync<Exception>();
    }

    private Task Waiting() => new BrokerBus(Bus.Factory.CreateUsingInMemory(_ => { }), _line).WhileConnectedAsync(_sending.Task, CancellationToken.None);

    // How much the caller says to somebody who calls himself localhost.
    private static async Task<int> HearAsync(Socket caller, CancellationToken cancellation)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await using var stream = new SslStream(new NetworkStream(caller));
        try
        {
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellation);
            return await stream.ReadAsync(new byte[8], cancellation);
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            return 0;
        }
    }
}
