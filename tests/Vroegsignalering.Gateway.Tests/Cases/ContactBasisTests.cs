using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Register;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Cases;

/// <summary>A number that partner and register share helps to recognise somebody while the municipality has a basis for it, and not a signal longer.</summary>
[Trait("Rule", "MA-12")]
public sealed class ContactBasisTests
{
    private const string Basis = """{ "contactMatching": "DPIA 2026-12, par. 4.2" }""";

    private static readonly string Register = RegisterFiles.Whole(
        "gemeentecode;sleutel;voornamen;voorvoegsel;achternaam;geboortedatum;telefoonnummer;huishouden;straatnaam;huisnummer;huisletter;postcode;woonplaats;vanaf",
        "0599;van Dijk;Jan;van;Dijk;1985-06-15;06-12 34 56 78;3077SS-10;Voorbeeldstraat;10;A;3077SS;Rotterdam;2020-01-01");

    [Theory, EveryProfile]
    public async Task Match_ByASharedPhone_HoldsAsLongAsTheBasis(string profile)
    {
        await using var scene = await CrisisScene.StartAsync(profile);

        await LoadAsync(scene);
        (await DecideAsync(scene)).Should().Be(("review", null), "there is no basis");
        await SetAsync(scene, Basis);
        (await DecideAsync(scene)).Should().Be(("review", "ContactUnknown"), "nothing was stored without one");
        await LoadAsync(scene);
        (await DecideAsync(scene)).Should().Be(("matched", "ContactSame"));
        await SetAsync(scene, "{}");
        (await DecideAsync(scene)).Should().Be(("review", null), "it was withdrawn, whatever is still stored");
        await LoadAsync(scene);
        await SetAsync(scene, Basis);
        (await DecideAsync(scene)).Should().Be(("review", "ContactUnknown"), "the load removed it");
    }

    // By a name of marriage that the register does not know: the total is just too low without the number.
    private static async Task<(string Outcome, string? Level)> DecideAsync(CrisisScene scene)
    {
        var signal = CrisisScene.Regular().With("persoon.achternaam", "Pietersen").Without("persoon.voorvoegsel").Without("persoon.voorletters")
            .With("persoon.telefoonnummer", "+31 6 12345678");
        signal = signal.With("vorderingskenmerk", $"V-{signal.Reference()}");
        await scene.TakeAsync(signal);
        var (outcome, explanation) = (await scene.QueryAsync<(string, string)>(
            """
            select outcome, explanation from match_decision join signal on signal.tenant = match_decision.tenant and signal.signal_id = match_decision.signal_id
            where reference = @reference
            """,
            new { reference = signal.Reference() })).Single();
        return (outcome, LevelOf(JsonNode.Parse(explanation)!));
    }

    private static string? LevelOf(JsonNode explanation) => (explanation["ranked"]?[0] ?? explanation)["levels"]!.AsArray()
        .SingleOrDefault(level => level!["comparison"]!.GetValue<string>() == "Contact")?["level"]!.GetValue<string>();

    private static async Task SetAsync(CrisisScene scene, string settings)
    {
        await scene.Service<GatewayDatabase>().InTransactionAsync(
            session => CovenantStore.SaveAsync(session, DemoCovenants.Tenants[0] with { Settings = settings }), CancellationToken.None);
        scene.Service<TenantDirectory>().Forget();
    }

    private static Task<RegisterImportResult> LoadAsync(CrisisScene scene) =>
        RegisterFiles.ImportAsync(scene.Service<GatewayDatabase>(), Register, RegisterExtent.Changes, scene.Clock);
}
