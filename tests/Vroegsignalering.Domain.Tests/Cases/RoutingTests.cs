using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Cases.Scenarios;

namespace Vroegsignalering.Domain.Tests.Cases;

public sealed class RoutingTests
{
    private static readonly RoutingRequest Regular = new(AddressAt(10), Today, Crisis: false);

    public static TheoryData<RouteReason[], RouteReason, string> Orders => new()
    {
        { [RouteReason.Language, RouteReason.Coordinator, RouteReason.Bond], RouteReason.Coordinator, "a present coordinator comes first" },
        { [RouteReason.Experience, RouteReason.Language, RouteReason.Bond], RouteReason.Bond, "a recorded bond before language" },
        { [RouteReason.Language, RouteReason.EarlierWorker], RouteReason.EarlierWorker, "a returning household goes to the earlier worker" },
        { [RouteReason.Experience, RouteReason.Language], RouteReason.Language, "language before an experience worker" },
        { [RouteReason.Experience], RouteReason.Experience, "an experience worker before the team" },
        { [RouteReason.Coordinator, RouteReason.DebtHelp], RouteReason.DebtHelp, "known at debt help goes there, not to outreach" },
        { [], RouteReason.Area, "nobody knows the household" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    [Trait("Rule", "CA-03")]
    [Trait("Rule", "MA-10")]
    public void Choose_KnownProfessionals_FollowsTheOrder(RouteReason[] ties, RouteReason expected, string because)
    {
        var people = ties.Select(tie => new RoutingCandidate(new WorkerId($"w-{tie}"), DebtHelp, tie)).ToList();

        var owner = Routing.Choose(Regular with { People = people }, Directory());

        owner.Reason.Should().Be(expected, because);
        owner.Worker.Should().Be(ties.Length == 0 ? null : new WorkerId($"w-{expected}"));
    }

    [Fact]
    [Trait("Rule", "CA-03")]
    public void Choose_AbsentCoordinator_PassesToTheNext()
    {
        RoutingCandidate[] people =
        [
            new(new("regisseur"), North, RouteReason.Coordinator, Present: false),
            new(new("tolk"), East, RouteReason.Language),
        ];

        Routing.Choose(Regular with { People = people }, Directory())
            .Should().Be(new Assignment(East, new WorkerId("tolk"), RouteReason.Language));
    }

    [Fact]
    [Trait("Rule", "MA-10")]
    public void Choose_AbsentCaseWorkerAtDebtHelp_GoesToThatTeam()
    {
        RoutingCandidate[] people = [new(new("casus"), DebtHelp, RouteReason.DebtHelp, Present: false)];

        Routing.Choose(Regular with { People = people }, Directory()).Should().Be(new Assignment(DebtHelp, null, RouteReason.DebtHelp));
    }

    [Fact]
    [Trait("Rule", "TE-02")]
    public void Choose_ProfessionalWithoutMandate_GetsNothing()
    {
        RoutingCandidate[] people = [new(new("regisseur"), new TeamId("zonder-mandaat"), RouteReason.Coordinator)];

        Routing.Choose(Regular with { People = people }, Directory()).Should().Be(new Assignment(North, null, RouteReason.Area));
    }

    public static TheoryData<bool, int, int, string, bool, string> Rooms => new()
    {
        { false, 1, 5, "wijkteam-oost", false, "regular work goes where there is most room" },
        { false, 5, 5, "wijkteam-noord", false, "equal room: the order of the ids decides" },
        { false, 0, -2, "wijkteam-noord", true, "both full: still routed, and alarmed" },
        { true, 0, 5, "wijkteam-noord", false, "a crisis does not look at room" },
        { true, 0, 0, "wijkteam-noord", false, "a crisis never waits and is no overflow" },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    [Trait("Rule", "CA-05")]
    public void Choose_RoomOfTeams_OrdersRegularWorkOnly(bool crisis, int north, int east, string team, bool overflow, string because)
    {
        var request = Regular with { Crisis = crisis, Room = new Dictionary<TeamId, int> { [North] = north, [East] = east } };

        Routing.Choose(request, Directory(North, East)).Should().Be(new Assignment(new TeamId(team), null, RouteReason.Area, overflow), because);
    }

    [Fact]
    [Trait("Rule", "CA-04")]
    public void Choose_UnknownAddress_FallsBackAndSaysSo() =>
        Routing.Choose(Regular with { Address = AddressAt(1, "3079SS") }, Directory())
            .Should().Be(new Assignment(Fallback, null, RouteReason.NoBuurt));

    [Fact]
    [Trait("Rule", "CA-03")]
    public void Explain_EveryReason_IsASentenceOfItsOwn() =>
        Enum.GetValues<RouteReason>().Select(reason => reason.Explain()).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.EndsWith('.'));
}
