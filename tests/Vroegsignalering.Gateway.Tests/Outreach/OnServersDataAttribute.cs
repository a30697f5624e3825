using System.Reflection;
using Xunit.Sdk;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>The row of a theory that runs on PostgreSQL and RabbitMQ; skipped, and saying so, where they are not given.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnServersDataAttribute : DataAttribute
{
    public OnServersDataAttribute()
    {
        if (OutreachScene.Servers is null) Skip = "needs PostgreSQL and RabbitMQ: set GATEWAY_TEST_POSTGRES and GATEWAY_TEST_RABBITMQ (./test.sh does)";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[OutreachScene.Service]];
}
