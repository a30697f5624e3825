using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class CovenantStoreTests
{
    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Everything_SavedTwice_ComesBackAsItWas(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Villagers.Now));
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Villagers.Now));

        var covenants = await database.DoAsync(session => CovenantStore.CovenantsAsync(session, DemoCovenants.Home));
        var ofEnergy = await database.DoAsync(session => CovenantStore.CovenantsAsync(session, DemoCovenants.Neighbour, DemoCovenants.Energy));
        var partners = await database.DoAsync(CovenantStore.PartnersAsync);
        var tenants = await database.DoAsync(CovenantStore.TenantsAsync);

        covenants.Should().BeEquivalentTo(DemoCovenants.Covenants.Where(covenant => covenant.Tenant == DemoCovenants.Home));
        ofEnergy.Should().ContainSingle();
        partners.Should().BeEquivalentTo(DemoCovenants.Partners);
        tenants.Should().BeEquivalentTo(DemoCovenants.Tenants);
    }

    [Fact]
    [Trait("Rule", "TE-01")]
    public async Task Tenant_SavedAgain_KeepsItsPseudonymKey()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        var tenant = new Tenant(Villagers.Municipality, "Eerst") { PseudonymKey = [1, 2, 3] };
        await database.DoAsync(session => CovenantStore.SaveAsync(session, tenant));
        await database.DoAsync(session => CovenantStore.SaveAsync(session, tenant with { Name = "Later", PseudonymKey = [9] }));

        var stored = (await database.DoAsync(CovenantStore.TenantsAsync)).Single();

        stored.Name.Should().Be("Later");
        stored.PseudonymKey.Should().Equal(1, 2, 3);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    [Trait("Rule", "CA-04")]
    public async Task Directory_OfTheDemo_RoutesByPostcodeAndElseFallsBack(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Villagers.Now));
        var home = DemoRegister.Home();
        var directory = await database.DoAsync(session => TeamStore.DirectoryAsync(session, DemoCovenants.Home));

        string TeamAt(string postcode) => directory
            .Find(home.Households.First(household => household.Address.Postcode.ToString() == postcode).Address, Villagers.Day)
            .Match(area => area.Teams[0].Value, fallback => $"{fallback.Team}: {fallback.Reason}");

        TeamAt("3011SS").Should().Be("wijkteam-noord");
        TeamAt("3050SS").Should().Be("wijkteam-midden");
        TeamAt("3087SS").Should().Be("wijkteam-zuid");
        TeamAt("3089SS").Should().Be($"crisisdienst: {RouteReason.NoBuurt}");
    }
}
