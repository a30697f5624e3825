using Vroegsignalering.Chaos;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Hosting.Tenants;

/// <summary>The book that is kept at hand, while others read and change it.</summary>
public sealed class TenantDirectoryTests
{
    private static readonly TeamLists Lists = new([new Team(new TeamId("vangnet"), "Vangnet") { Fallback = true }], [], []);

    [Theory, PostgreSqlData]
    public async Task Book_ReadBeforeTheChangeAndFinishedAfterForget_IsNotKept(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var directory = new TenantDirectory(database.Gateway, TimeProvider.System);
        var obstacle = database.ExecuteAsync("begin; lock table partner in access exclusive mode; select pg_sleep(3); commit", new { });
        await UntilAsync(database, granted: true, "AccessExclusiveLock");
        var slow = directory.BookAsync(CancellationToken.None).AsTask();
        await UntilAsync(database, granted: false, "AccessShareLock");

        var added = await database.NewTenantAsync();
        await database.Gateway.InTransactionAsync(session => TeamStore.SaveAsync(session, added, Lists), CancellationToken.None);
        directory.Forget();
        await Task.WhenAll(obstacle, slow);

        (await slow).Codes.Should().NotContain(added, "it was read before");
        (await directory.BookAsync(CancellationToken.None)).Codes.Should().Contain(added);
    }

    private static Task UntilAsync(TestDatabase database, bool granted, string mode) => Deadline.UntilAsync(
        mode,
        async () => (await database.QueryAsync<long>(
            "select count(*) from pg_locks where relation = 'partner'::regclass and granted = @granted and mode = @mode", new { granted, mode }))[0] > 0,
        TimeSpan.FromSeconds(10));
}
