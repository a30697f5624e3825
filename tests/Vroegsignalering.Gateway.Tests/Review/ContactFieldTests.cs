using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>The desk tells of phone and e-mail what was compared, and never a number or an address.</summary>
[Trait("Rule", "MA-12")]
public sealed class ContactFieldTests
{
    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{ "contactMatching": "DPIA 2026-12, par. 4.2" }""", true)]
    public async Task Item_WithAPhone_HasTheFieldWhereThereIsABasis(string settings, bool shown)
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        await scene.Services.GetRequiredService<GatewayDatabase>().InTransactionAsync(
            session => CovenantStore.SaveAsync(session, DemoCovenants.Tenants[0] with { Settings = settings }), CancellationToken.None);
        scene.Services.GetRequiredService<TenantDirectory>().Forget();
        var signal = await scene.TakeAsync(Doubtful().With("persoon.telefoonnummer", "06-12345678"));
        using var planner = await scene.VisitAsync("planner");

        var item = await scene.ShowAsync(signal);
        var page = await (await planner.GetAsync($"/beoordelen/{signal}")).Content.ReadAsStringAsync();

        item.GetProperty("kandidaten").EnumerateArray().Select(candidate => candidate.GetProperty("velden").EnumerateArray().Any(IsContact))
            .Should().AllBeEquivalentTo(shown);
        page.Contains("geen telefoonnummer of e-mailadres om te vergelijken").Should().Be(shown);
        $"{item}{page}".Should().NotContain("12345678");
    }

    private static bool IsContact(JsonElement field) => field.GetProperty("veld").GetString() == "contact";
}
