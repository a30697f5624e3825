using System.Reflection;
using Xunit.Sdk;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>The row of a theory that runs on PostgreSQL; skipped, and saying so, where none is given.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (RegisterDatabase.Server is null) Skip = "needs PostgreSQL: set GATEWAY_TEST_POSTGRES to a connection string (./test.sh does)";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["PostgreSQL"]];
}
