using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Matching;
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
        var person = new PersonId((await scene.QueryAsync<Guid>("select person_id from match_decision")).Single());
        var north = new Residence
        {
            Household = HouseholdId.New(),
            Address = new Address { Street = "Voorbeeldstraat", HouseNumber = 20, Postcode = PostcodeOf(North), Town = "Rotterdam" },
            From = Messages.Today.AddDays(-1),
        };

        await ChangeAsync(scene, new RegisterMutation.Moved(person, north));
        await scene.TakeAsync(Moved());

        var decisions = await scene.QueryAsync<(long Sequence, string Outcome, Guid Household)>(
            "select register_sequence, outcome, household_id from match_decision order by register_sequence");
        decisions.Select(decision => (decision.Sequence, decision.Outcome)).Should().Equal((1, "matched"), (2, "matched"));
        decisions[1].Household.Should().Be(north.Household.Value);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-12")]
    public async Task Match_AfterAMarkOfSecrecy_IsForAHuman(string profile)
    {
        await using var scene = await StartAsync(profile);
        await scene.TakeAsync(Regular());
        var person = new PersonId((await scene.QueryAsync<Guid>("select person_id from match_decision")).Single());

        await ChangeAsync(scene, new RegisterMutation.Marked(person, (Secrecy: true, UnderInvestigation: false), Messages.Today));
        await scene.TakeAsync(Regular().With("vorderingskenmerk", "V-2"));

        (await scene.QueryAsync<string>("select outcome from match_decision order by register_sequence")).Should().Equal("matched", "review");
    }

    // The same person at the new address, by another claim.
    private static JsonObject Moved() => InTheNorth(Regular())
        .With("vorderingskenmerk", "V-2").With("adres.huisnummer", 20).Without("adres.huisletter")
        .With("persoon.achternaam", "Dijk").With("persoon.voorvoegsel", "van").With("persoon.geboortedatum", "1985-06-15");

    private static Postcode PostcodeOf(string text) => Postcode.TryParse(text, out var postcode) ? postcode : default;

    private static Task<long> ChangeAsync(CrisisScene scene, RegisterMutation change) => scene.Service<GatewayDatabase>().InTransactionAsync(
        session => RegisterStore.ApplyAsync(session, Home, change, scene.Clock.GetUtcNow()), CancellationToken.None);
}
