using System.Net.Sockets;
using System.Text;

namespace Vroegsignalering.Gateway.Tests.Hosting;

/// <summary>Senders that look for an answer only when they have sent everything, as most do.</summary>
public sealed class UploadTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const int Pieces = 96;
    private static readonly byte[] Piece = Encoding.ASCII.GetBytes(new string('x', 128 * 1024));

    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory]
    [InlineData("/v1/leveringen", "text/csv", null, true, "401")]
    [InlineData("/v1/leveringen", "text/csv", null, false, "401")]
    [InlineData("/v1/leveringen", "text/plain", "energie-demo", true, "415")]
    [InlineData("/v1/signalen", "application/json", "energie-demo", true, "413")]
    [InlineData("/v1/signalen", "application/json", "energie-demo", false, "413")]
    [InlineData("/v1/bestaat-niet", "application/json", null, true, "404")]
    [InlineData("/fhir/R4/Task", "application/fhir+json", null, false, "405")]
    [InlineData("/oauth/token", "application/x-www-form-urlencoded", null, true, "413")]
    public async Task Refusal_OfABodyStillBeingSent_ReachesItsSender(string path, string type, string? client, bool chunked, string status)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(_gateway.Http.BaseAddress!.Host, _gateway.Http.BaseAddress.Port);
        await using var stream = line.GetStream();
        await stream.WriteAsync(await HeadAsync(path, type, client, chunked));
        for (var count = 0; count < Pieces; count++)
        {
            if (chunked) await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Piece.Length:x}\r\n"));
            await stream.WriteAsync(Piece);
            if (chunked) await stream.WriteAsync("\r\n"u8.ToArray());
        }

        if (chunked) await stream.WriteAsync("0\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync()).Should().StartWith($"HTTP/1.1 {status} ");
    }

    private async Task<byte[]> HeadAsync(string path, string type, string? client, bool chunked)
    {
        var authorization = client is null ? "" : $"Authorization: Bearer {await _gateway.TokenAsync(client)}\r\n";
        var length = chunked ? "Transfer-Encoding: chunked" : $"Content-Length: {Pieces * Piece.Length}";
        return Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: gateway.example\r\nContent-Type: {type}\r\n{authorization}{length}\r\n\r\n");
    }
}
