using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using static Vroegsignalering.Gateway.Tests.Outreach.CrisisScene;

namespace Vroegsignalering.Gateway.Tests.Cases;

/// <summary>The register changes while the gateway runs: the next signal is decided on what it says now, and says on which register.</summary>
[Trait("Rule", "MA-04")]
public sealed class FollowedRegisterTests
{
    private static readonly Gemeentecode Home = Gemeentecode.Parse("0599");

    [Theory, EveryProfile, Trait("Rule", "MA-07")]
    public async Task Match_AfterAMove_IsOfTheNewHouseholdAndTheNewNumber(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(Regular());
        var person = (await scene.QueryAsync<Guid>("select person_id from match_decision")).Single();
        var (home, north) = (VanDijk.Stays[0], new RegisterStay("north", AddressOf(North, 20), Messages.Today.AddDays(-1)));

        await ChangeAsync(scene, VanDijk with { Stays = [home with { Until = north.From.AddDays(-1) }, north] });
        await scene.TakeAsync(Moved());

        var decisions = await scene.QueryAsync<(long Sequence, string Outcome, Guid Household)>(
            "select register_sequence, outcome, household_id from match_decision order by register_sequence");
        decisions.Select(decision => (decision.Sequence, decision.Outcome)).Should().Equal((1, "matched"), (2, "matched"));
        (await scene.QueryAsync<Guid>("select household_id from household where register_key = 'north'")).Should().Equal(decisions[1].Household);
        (await scene.QueryAsync<Guid>("select person_id from match_decision")).Should().AllBeEquivalentTo(person);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-12")]
    public async Task Match_AfterAMarkOfSecrecy_IsForAHuman(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(Regular());

        await ChangeAsync(scene, VanDijk with { Person = VanDijk.Person with { Secrecy = true } });
        await scene.TakeAsync(Regular().With("vorderingskenmerk", "V-2"));

        (await scene.QueryAsync<string>("select outcome from match_decision order by register_sequence")).Should().Equal("matched", "review");
    }

    // The same person at the new address, by another claim.
    private static JsonObject Moved() => InTheNorth(Regular())
        .With("vorderingskenmerk", "V-2").With("adres.huisnummer", 20).Without("adres.huisletter")
        .With("persoon.achternaam", "Dijk").With("persoon.voorvoegsel", "van").With("persoon.geboortedatum", "1985-06-15");

    private static Address AddressOf(string postcode, int number) => new()
    {
        Street = "Voorbeeldstraat",
        HouseNumber = number,
        Postcode = Postcode.TryParse(postcode, out var code) ? code : default,
        Town = "Rotterdam",
    };

    private static Task<RegisterLoad?> ChangeAsync(CrisisScene scene, RegisterEntry entry) => scene.Service<GatewayDatabase>().InTransactionAsync(
        session => RegisterStore.ChangeAsync(session, Home, [entry], scene.Clock.GetUtcNow()), CancellationToken.None);
}
