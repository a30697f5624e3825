using System.Reflection;
using Xunit.Sdk;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>The theory runs on SQLite, and on PostgreSQL with RabbitMQ where both are given (./test.sh does).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryProfileAttribute : DataAttribute
{
    public const string Embedded = "embedded";
    public const string Service = "service";

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PartnerGateway.HasServers ? [[Embedded], [Service]] : [[Embedded]];
}
