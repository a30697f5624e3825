using System.Net;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class AskerTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true, "itself")]
    [InlineData("192.0.2.7", "192.0.2.8", false, "a neighbour is somebody else")]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true, "the same, written as IPv6")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true, "one network is one subscriber")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false, "another network")]
    public void AddressOf_TwoAddresses_AreOneWhereOneSubscriberHasBoth(string one, string other, bool same, string reason) =>
        (Asker.AddressOf(IPAddress.Parse(one)) == Asker.AddressOf(IPAddress.Parse(other))).Should().Be(same, reason);
}
