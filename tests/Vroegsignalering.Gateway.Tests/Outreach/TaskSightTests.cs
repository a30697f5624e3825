using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class TaskSightTests
{
    private static readonly DateOnly LastDay = new(2026, 6, 30);
    private static readonly Mandate Mandate = new(OutreachScene.North, AvgRole.Mandated, "mandaat noord", new DateOnly(2026, 1, 1), LastDay);
    private static readonly DateTimeOffset Morning = new(2026, 6, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly Municipality Home = new(OutreachScene.Home, "Gemeente", new TenantSettings())
    {
        Teams = new TeamDirectory([], [], [Mandate], OutreachScene.Net),
        Mandates = [Mandate],
        TeamNames = new Dictionary<TeamId, string> { [OutreachScene.North] = "Noord" },
        Capacity = new Dictionary<TeamId, int>(),
    };

    public static TheoryData<Role, TeamId?, int, bool, string> Looks { get; } = new()
    {
        { Role.Worker, OutreachScene.North, 0, true, "the last day of the mandate" },
        { Role.Worker, OutreachScene.North, 1, false, "the mandate has ended, and consent cannot cure it" },
        { Role.Worker, OutreachScene.Net, 0, false, "a task of another team" },
        { Role.Worker, null, 0, false, "a log-in without a team" },
        { Role.Coordinator, null, 1, true, "the municipality itself needs no mandate" },
        { Role.Scheduler, null, 1, true, "the municipality itself needs no mandate" },
    };

    [Theory, Trait("Rule", "TE-02"), Trait("Rule", "CO-02")]
    [InlineData(Role.Worker, false)]
    [InlineData(Role.Coordinator, false)]
    [InlineData(Role.Scheduler, true)]
    [InlineData(Role.ChainManager, true)]
    public void Sight_OfATaskThatWaitsForAMandate_IsForWhoDividesAndWatches(Role role, bool expected)
    {
        var caller = new Caller(role, OutreachScene.Home, Partner: null, "actor-1") { Team = OutreachScene.North };

        TaskSight.Sees(caller, (Home, LastDay), Tasks.Crisis(Morning)).Should().Be(expected);
        TaskSight.For(caller, (Home, LastDay), new TaskQuery { OfferedOnly = false }).OfferedOnly.Should().Be(!expected);
    }

    [Theory, MemberData(nameof(Looks)), Trait("Rule", "TE-02"), Trait("Rule", "TE-01")]
    public void Sight_OfATask_NeedsOwnTeamWithMandate(Role role, TeamId? team, int daysAfter, bool expected, string because)
    {
        var caller = new Caller(role, OutreachScene.Home, Partner: null, "actor-1") { Team = team };
        var at = (Home, LastDay.AddDays(daysAfter));
        var task = Tasks.Crisis(Morning) with { OfferedAt = Morning };

        TaskSight.Sees(caller, at, task).Should().Be(expected, because);
        (TaskSight.For(caller, at, new TaskQuery()).Teams?.Contains(task.TeamId) ?? true).Should().Be(expected, because);
    }
}
