using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Puts municipalities, partners, covenants, teams and registers of the demo into a database; a second time changes nothing.</summary>
public static class DemoData
{
    public static async Task LoadAsync(Session session, IReadOnlyList<DemoTown> towns, DateTimeOffset now)
    {
        foreach (var tenant in DemoCovenants.Tenants)
        {
            await CovenantStore.SaveAsync(session, tenant);
        }

        foreach (var partner in DemoCovenants.Partners)
        {
            await CovenantStore.SaveAsync(session, partner);
        }

        foreach (var covenant in DemoCovenants.Covenants)
        {
            await CovenantStore.SaveAsync(session, covenant);
        }

        await TeamStore.SaveAsync(session, DemoCovenants.Home, DemoCovenants.HomeTeams);
        await TeamStore.SaveAsync(session, DemoCovenants.Neighbour, DemoCovenants.NeighbourTeams);
        foreach (var town in towns)
        {
            await RegisterStore.LoadAsync(session, town.Tenant, town.Entries, now);
        }
    }
}
