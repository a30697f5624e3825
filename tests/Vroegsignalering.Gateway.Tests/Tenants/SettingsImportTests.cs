using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tenants;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Gateway.Tests.Register;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Tenants;

public sealed class SettingsImportTests
{
    private static readonly Gemeentecode Tenant = Gemeentecode.Parse("0599");

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Run_ExampleTwice_IsInTheStoreOnceWithItsFirstKey(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var import = new SettingsImport(database.Gateway, TimeProvider.System);

        await import.RunAsync(ExampleSettings.Path, CancellationToken.None);
        var first = await database.DoAsync(CovenantStore.TenantsAsync);
        await import.RunAsync(ExampleSettings.Path, CancellationToken.None);
        var second = await database.DoAsync(CovenantStore.TenantsAsync);

        second.Select(tenant => tenant.Code.ToString()).Should().Equal("0518", "0599");
        second.Select(tenant => Convert.ToHexString(tenant.PseudonymKey)).Should()
            .Equal(first.Select(tenant => Convert.ToHexString(tenant.PseudonymKey))).And.OnlyHaveUniqueItems();
        (await database.DoAsync(CovenantStore.PartnersAsync)).Should().HaveCount(2);
        (await database.DoAsync(session => CovenantStore.CovenantsAsync(session, Tenant))).Should().HaveCount(2);
        (await database.DoAsync(session => TeamStore.DirectoryAsync(session, Tenant))).FallbackTeam.Value.Should().Be("crisisdienst");
    }

    [Fact]
    public async Task Run_FaultyFile_StoresNothing()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("settings-");
        var file = Path.Combine(folder.FullName, "settings.json");
        await File.WriteAllTextAsync(file, ExampleSettings.With("/convenanten/0/partner", "\"iemand\""));

        var (_, faults) = await new SettingsImport(database.Gateway, TimeProvider.System).RunAsync(file, CancellationToken.None);

        faults.Should().ContainSingle();
        (await database.DoAsync(CovenantStore.TenantsAsync)).Should().BeEmpty();
        folder.Delete(recursive: true);
    }
}
