using System.Net;
using System.Net.Sockets;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Who wants a secret checked: whose secret, which is the room to wait in, and from where.</summary>
/// <param name="Room">One per client; one for all people, whose names may be made up and are nobody's business.</param>
/// <param name="Address">The other end of the connection; no header of the request counts, for anybody can write one.</param>
public sealed record Asker(string Room, string Address)
{
    private const int NetworkBytes = 8;

    public static Asker ForClient(Identity client, HttpContext context) =>
        new($"client {client.Name}", AddressOf(context.Connection.RemoteIpAddress));

    public static Asker ForPerson(HttpContext context) => new("people", AddressOf(context.Connection.RemoteIpAddress));

    /// <summary>An IPv4 address, or the network of an IPv6 one: whoever has one of its addresses has them all.</summary>
    public static string AddressOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => $"{address}",
    };
}
