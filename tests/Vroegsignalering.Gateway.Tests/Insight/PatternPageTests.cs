using System.Net;
using System.Text.RegularExpressions;
using Vroegsignalering.Gateway.Insight;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Gateway.Tests.Signals;

namespace Vroegsignalering.Gateway.Tests.Insight;

public sealed partial class PatternPageTests
{
    private static readonly string Month = Messages.Iso(Messages.Today)[..7];

    [Theory, EveryProfile, Trait("Rule", "MA-01")]
    public async Task Export_OfAMonth_CountsEverySignalByBothRules(string profile)
    {
        await using var scene = await CrisisScene.StartAsync(profile);
        var first = await scene.TakeAsync(Messages.Regular().With("vorderingskenmerk", "V-1"));
        var second = await scene.TakeAsync(Messages.Regular().With("vorderingskenmerk", "V-2"));
        var stranger = await scene.TakeAsync(Messages.Regular().With("persoon.achternaam", "Onbekend").With("persoon.geboortedatum", "1951-01-30"));
        await scene.TakeAsync(Messages.Regular().With("vorderingskenmerk", "V-2"));
        await scene.WithdrawAsync(await scene.TakeAsync(CrisisScene.InTheNorth(Messages.Regular())));
        using var planner = await Visitor.ComeAsync(scene.Address, "planner");

        using var answer = await planner.GetAsync($"{PatternEndpoints.ExportPath}?maand={Month}");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';'));
        lines.Select(line => $"{line[0]} {string.Join(' ', line[2..])}").Should().BeEquivalentTo(
            [
                $"{first} meervoudig meervoudig 3 0 2 0 gelijk",
                $"{second} meervoudig meervoudig 3 0 2 0 gelijk",
                $"{stranger} meervoudig huishouden nog onbekend 3 0   huishouden nog onbekend",
            ],
            "what is repeated or withdrawn as a mistake counts for neither rule");
        (await scene.QueryAsync<string>("select outcome from log_payload where activity = 'export'")).Should().Equal($"adresregel:{Month}");
    }

    [Fact, Trait("Rule", "MA-01")]
    public async Task Page_OfAMonth_ShowsCountsAndNobody()
    {
        await using var scene = await CrisisScene.StartAsync(EveryProfileAttribute.Embedded);
        await scene.TakeAsync(Messages.Regular());
        using var planner = await Visitor.ComeAsync(scene.Address, "planner");

        var page = await (await planner.GetAsync(PatternEndpoints.Path)).Content.ReadAsStringAsync();

        Strong().Matches(page).Select(match => match.Groups[1].Value.Trim()).Should().Equal("1", "0", "0", "0");
        page.Should().NotContain("Dijk").And.NotContain("3077SS");
    }

    [Theory]
    [InlineData("planner", "", HttpStatusCode.OK)]
    [InlineData("planner", "?maand=2026-13", HttpStatusCode.BadRequest)]
    [InlineData("planner", "?maand=2999-01", HttpStatusCode.BadRequest)]
    [InlineData("planner", "?maand=vorige", HttpStatusCode.BadRequest)]
    [InlineData("wijkwerker", "", HttpStatusCode.Forbidden)]
    [InlineData("privacy", "", HttpStatusCode.Forbidden)]
    public async Task Page_PerRoleAndMonth_IsShownOrRefused(string user, string question, HttpStatusCode expected)
    {
        await using var scene = await CrisisScene.StartAsync(EveryProfileAttribute.Embedded);
        using var visitor = await Visitor.ComeAsync(scene.Address, user);

        foreach (var path in new[] { PatternEndpoints.Path, PatternEndpoints.ExportPath })
        {
            using var answer = await visitor.GetAsync(path + question);
            answer.StatusCode.Should().Be(expected);
        }
    }

    [GeneratedRegex("<strong>([^<]*)</strong>")]
    private static partial Regex Strong();
}
