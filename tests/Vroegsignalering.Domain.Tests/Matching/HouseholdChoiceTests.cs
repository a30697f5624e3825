using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-07")]
public sealed class HouseholdChoiceTests
{
    private static readonly HouseholdId Here = HouseholdId.New();
    private static readonly HouseholdId There = HouseholdId.New();
    private static readonly Signal Known = Signal("J.", "Jansen", "1985-06-15");

    public static TheoryData<string, Residence[], HouseholdId> Rows => new()
    {
        { "moved: the new household", [Home(At(10), Here, until: "2026-01-01"), Home(At(3), There)], There },
        { "main residence here, part-time elsewhere", [Home(At(10), Here), Home(At(3), There, partTime: true)], Here },
        { "part-time here is where the supply is at stake", [Home(At(10), Here, partTime: true), Home(At(3), There)], Here },
        { "two households here: the main one", [Home(At(10), There), Home(At(10), Here, partTime: true)], There },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Decide_SeveralResidences_ChoosesHousehold(string because, Residence[] homes, HouseholdId household) =>
        Household(Decide(Known, Lives("Jan", "Jansen", "1985-06-15", homes))).Should().Be(household, because);

    [Fact]
    public void Decide_TwoFamiliesAtOneNumber_StayApart()
    {
        var (upstairs, downstairs) = (Home(At(10), Here), Home(At(10), There));
        Registration[] residents =
        [
            Lives("Jan", "Jansen", "1985-06-15", upstairs), Lives("Els", "Jansen", "1986-01-30", upstairs),
            Lives("Ria", "Bakker", "1970-02-02", downstairs), Lives("Jaap", "Bakker", "1969-05-07", downstairs),
        ];

        Household(Decide(Known, residents)).Should().Be(Here);
        Household(Decide(Signal("R.", "Bakker", "1970-02-02"), residents)).Should().Be(There);
    }

    private static HouseholdId Household(MatchOutcome outcome) => outcome.Should().BeOfType<MatchOutcome.Matched>().Subject.Household;
}
