using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Outreach.CrisisScene;

namespace Vroegsignalering.Gateway.Tests.Cases;

/// <summary>A register that nobody refreshed: it may not decide whom a debt is told to, and stops no crisis.</summary>
public sealed class OldRegisterTests
{
    [Theory, EveryProfile, Trait("Rule", "MA-06")]
    public async Task Match_OnARegisterThatIsTooOld_IsForAHumanAndRaisesOneAlarm(string profile)
    {
        await using var scene = await StartAsync(profile);
        await AgeAsync(scene, days: 32);

        await scene.TakeAsync(Regular());
        await scene.TakeAsync(Regular().With("vorderingskenmerk", "V-2"));

        (await scene.QueryAsync<string>("select outcome from match_decision")).Should().Equal("review", "review");
        (await scene.QueryAsync<string>("select explanation from match_decision")).Should().OnlyContain(text => text.Contains("RegisterTooOld"));
        (await scene.QueryAsync<string>("select kind from alarm")).Should().Equal("register-verouderd");
    }

    [Theory, EveryProfile, Trait("Rule", "CR-11")]
    public async Task Crisis_OnARegisterThatIsTooOld_GoesOnAtItsAddress(string profile)
    {
        await using var scene = await StartAsync(profile);
        await AgeAsync(scene, days: 400);

        await scene.TakeAsync(Crisis());

        var task = await scene.OnlyOpenAsync();
        task.Text("priority").Should().Be("stat");
        (await scene.PlaceOfAsync(task)).Should().Be(South);
    }

    [Theory, EveryProfile, Trait("Rule", "MA-06")]
    public async Task Match_OnTheLastDayOfARegister_IsAutomatic(string profile)
    {
        await using var scene = await StartAsync(profile);
        await AgeAsync(scene, days: 31);

        await scene.TakeAsync(Regular());

        (await scene.QueryAsync<string>("select outcome from match_decision")).Should().Equal("matched");
        (await scene.QueryAsync<long>("select count(*) from alarm")).Should().Equal(0);
    }

    private static Task AgeAsync(CrisisScene scene, int days) =>
        scene.ExecuteAsync("update register_state set loaded_at = @at", new { at = scene.Clock.GetUtcNow().AddDays(-days) });
}
