using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Outreach.CrisisScene;

namespace Vroegsignalering.Gateway.Tests.Cases;

/// <summary>What becomes of a case when a partner corrects a signal in it.</summary>
public sealed class CorrectedCaseTests
{
    [Theory, EveryProfile, Trait("Rule", "CA-01"), Trait("Rule", "CA-12"), Trait("Rule", "RE-04")]
    public Task Correct_TheOnlySignalOfACase_ClosesIt(string profile) => CorrectAsync(profile, () => Messages.Regular(), before: [], stays: 0);

    [Theory, EveryProfile, Trait("Rule", "CA-01"), Trait("Rule", "CA-12"), Trait("Rule", "RE-04")]
    public Task Correct_TheOnlyCrisisOfACase_ClosesIt(string profile) => CorrectAsync(profile, Crisis, before: [], stays: 0);

    [Theory, EveryProfile, Trait("Rule", "CA-01"), Trait("Rule", "RE-04")]
    public Task Correct_OneOfTwoSignals_LeavesTheCaseOpen(string profile) => CorrectAsync(profile, Crisis, [Messages.Regular()], stays: 1);

    [Theory, EveryProfile, Trait("Rule", "CA-01"), Trait("Rule", "RE-04")]
    public async Task Correct_CrisisOfTheSameHousehold_GoesOnInItsCase(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Crisis();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(Crisis().With("vervangt", wrong.Reference()));

        (await scene.QueryAsync<long>("select count(*) from household_case where closed_at is null and result is null")).Should().Equal(1);
        (await scene.QueryAsync<long>("select count(*) from household_case")).Should().Equal(1);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-01"), Trait("Rule", "RE-04")]
    public async Task Correct_TheOnlySignal_IsStillOneSignal(string profile)
    {
        await using var scene = await StartAsync(profile);
        var wrong = Messages.Regular();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(Messages.Regular().With("vervangt", wrong.Reference()).With("bedragCenten", 99900));

        (await scene.QueryAsync<string>("select reason from task")).Should().Equal("enkelvoudig");
    }

    // A case of the Van Dijks, one signal of which proves to be about the Jansens.
    private static async Task CorrectAsync(string profile, Func<JsonObject> message, JsonObject[] before, int stays)
    {
        await using var scene = await StartAsync(profile);
        foreach (var other in before) await scene.TakeAsync(other);
        var wrong = message();
        await scene.TakeAsync(wrong);

        await scene.TakeAsync(InTheNorth(message().With("vervangt", wrong.Reference())));

        (await scene.QueryAsync<string>("select coalesce(result, 'open') from household_case order by opened_at"))
            .Should().Equal([stays == 0 ? "Niet opgepakt: andere reden" : "open", "open"]);
        (await scene.QueryAsync<string>("select outcome from log_payload where outcome = 'zaak-gesloten'")).Should().HaveCount(1 - stays);
        (await scene.OpenAsync()).Should().HaveCount(1 + stays);
    }
}
