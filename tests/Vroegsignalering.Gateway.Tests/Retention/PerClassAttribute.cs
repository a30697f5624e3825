using System.Reflection;
using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Gateway.Tests.Privacy;
using Xunit.Sdk;

namespace Vroegsignalering.Gateway.Tests.Retention;

/// <summary>Every retention class that has rows, on SQLite, and on PostgreSQL where it is given (./test.sh does).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PerClassAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from database in TestDatabase.Server is null ? [TestDatabase.Sqlite] : new[] { TestDatabase.Sqlite, TestDatabase.PostgreSql }
        from kind in Enum.GetValues<RetentionClass>()
        where OldRows.TablesOf(kind).Count > 0
        select new object[] { database, kind };
}
