using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Review;

public sealed class SignalCourseTests
{
    private static readonly HouseholdId Home = HouseholdId.New();

    public static TheoryData<RegistrationState, bool, bool, string, string> Persons { get; } = new()
    {
        { RegistrationState.Resident, true, false, "attach", "a resident with a household" },
        { RegistrationState.Resident, true, true, "attach", "the crisis goes along" },
        { RegistrationState.Resident, false, false, "nowhere", "there is no case to go to" },
        { RegistrationState.Departed, false, false, "close NoResident", "no resident any more" },
        { RegistrationState.Departed, false, true, "address", "who lives there now is threatened" },
        { RegistrationState.Deceased, true, false, "close Deceased", "a code, and never a letter" },
        { RegistrationState.Deceased, false, true, "address", "the survivors are threatened" },
    };

    public static TheoryData<DecisionReason, bool, string> Nobodies { get; } = new()
    {
        { DecisionReason.NotAResident, false, "close NoResident" },
        { DecisionReason.Deceased, false, "close Deceased" },
        { DecisionReason.LegalPerson, false, "close Unjustified" },
        { DecisionReason.NobodyFits, false, "close OtherReason" },
        { DecisionReason.TooLittleKnown, false, "close OtherReason" },
        { DecisionReason.NobodyFits, true, "address" },
        { DecisionReason.LegalPerson, true, "address" },
    };

    [Theory, MemberData(nameof(Persons)), Trait("Rule", "MA-09"), Trait("Rule", "MA-12")]
    public void OfPerson_PerStateAndCrisis_FollowsTheTable(RegistrationState state, bool housed, bool crisis, string expected, string because) =>
        Text(SignalCourse.OfPerson(state, housed ? Home : null, crisis)).Should().Be(expected, because);

    [Theory, MemberData(nameof(Nobodies)), Trait("Rule", "CR-08")]
    public void OfNobody_PerReasonAndCrisis_FollowsTheTable(DecisionReason reason, bool crisis, string expected) =>
        Text(SignalCourse.OfNobody(reason, crisis)).Should().Be(expected);

    private static string Text(SignalCourse course) =>
        course.Match(attach => attach.Household == Home ? "attach" : "astray", close => $"close {close.Status}", () => "address", () => "nowhere");
}
