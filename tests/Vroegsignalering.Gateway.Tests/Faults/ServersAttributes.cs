using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A test on PostgreSQL and RabbitMQ; skipped, and saying so, where none are given.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServersFactAttribute : FactAttribute
{
    public ServersFactAttribute() => Skip = Servers.Missing;
}

/// <summary>Likewise, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServersTheoryAttribute : TheoryAttribute
{
    public ServersTheoryAttribute() => Skip = Servers.Missing;
}

internal static class Servers
{
    public static string? Missing { get; } = ServerScript.Folder is null || Installation.DatabaseServer is null || Installation.Broker is null
        ? "needs private servers: GATEWAY_TEST_SERVERS, GATEWAY_TEST_POSTGRES and GATEWAY_TEST_RABBITMQ (./test.sh sets them)"
        : null;
}
