using System.Reflection;
using Xunit.Sdk;

namespace Vroegsignalering.Gateway.Tests.Privacy;

/// <summary>The row of a theory that runs on PostgreSQL; skipped, and saying so, where none is given.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlDataAttribute : DataAttribute
{
    public PostgreSqlDataAttribute()
    {
        if (TestDatabase.Server is null) Skip = "needs PostgreSQL: set GATEWAY_TEST_POSTGRES to a connection string (./test.sh does)";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.PostgreSql]];
}
