using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Review;

public sealed class MatchReviewTests
{
    private const string Ann = "ann";
    private const string Bob = "bob";
    private static readonly PersonId First = PersonId.New();
    private static readonly PersonId Second = PersonId.New();
    private static readonly PersonId Stranger = PersonId.New();
    private static readonly ReviewStand Open = new ReviewStand.Open();
    private static readonly ReviewStand Decided = new ReviewStand.Decided();
    private static readonly ReviewStand Withdrawn = new ReviewStand.Withdrawn();
    private static readonly ReviewStand ByAnn = new ReviewStand.Proposed(Second, Ann, DecisionReason.Inquired);

    public static TheoryData<ReviewStand, ReviewWish, string, DecisionReason?, string, string> Wishes { get; } = new()
    {
        { Open, new ReviewWish.Choose(First), Ann, null, "matched first", "the first candidate takes one person and no reason" },
        { Open, new ReviewWish.Choose(First), Ann, DecisionReason.NobodyFits, "matched first", "a reason beside it says nothing" },
        { Open, new ReviewWish.Choose(First), Ann, DecisionReason.Inquired, "matched first", "who was first on the screen is so still, and a reason beside him says nothing" },
        { Open, new ReviewWish.Choose(Second), Ann, DecisionReason.Inquired, "proposed second Inquired", "against the first: a colleague confirms" },
        { Open, new ReviewWish.Choose(Second), Ann, null, "refused reden-ontbreekt", "against the first takes a reason" },
        { Open, new ReviewWish.Choose(Second), Ann, DecisionReason.Slip, "refused reden-ontbreekt", "a reason for another step is none" },
        { Open, new ReviewWish.Choose(Stranger), Ann, DecisionReason.Inquired, "refused geen-kandidaat", "only who was shown can be chosen" },
        { Open, new ReviewWish.Nobody(), Ann, DecisionReason.NobodyFits, "nobody NobodyFits", "nobody takes a reason and no second person" },
        { Open, new ReviewWish.Nobody(), Ann, null, "refused reden-ontbreekt", "nobody takes a reason" },
        { Open, new ReviewWish.Nobody(), Ann, DecisionReason.Inquired, "refused reden-ontbreekt", "a reason for another candidate is none" },
        { Open, new ReviewWish.Reject(), Ann, null, "refused geen-voorstel", "nothing was proposed" },
        { ByAnn, new ReviewWish.Choose(Second), Bob, null, "matched second Inquired", "two accounts chose the same; the first one's reason stands" },
        { ByAnn, new ReviewWish.Choose(Second), Ann, DecisionReason.Inquired, "refused vier-ogen", "one account is one pair of eyes" },
        { ByAnn, new ReviewWish.Choose(First), Bob, null, "refused voorstel-wacht", "the proposal is answered first" },
        { ByAnn, new ReviewWish.Nobody(), Bob, DecisionReason.NobodyFits, "refused voorstel-wacht", "the proposal is answered first" },
        { ByAnn, new ReviewWish.Reject(), Bob, null, "reopened", "the second turns it down" },
        { ByAnn, new ReviewWish.Reject(), Ann, null, "reopened", "the first withdraws it" },
        { Decided, new ReviewWish.Choose(First), Ann, null, "refused al-beslist", "undo comes before deciding again" },
        { Decided, new ReviewWish.Nobody(), Ann, DecisionReason.NobodyFits, "refused al-beslist", "undo comes before deciding again" },
        { Withdrawn, new ReviewWish.Choose(First), Ann, null, "refused ingetrokken", "nobody acts on what was withdrawn" },
        { Withdrawn, new ReviewWish.Reject(), Ann, null, "refused ingetrokken", "nobody acts on what was withdrawn" },
    };

    public static TheoryData<ReviewStand, DecisionReason?, string, string> Undoings { get; } = new()
    {
        { Decided, DecisionReason.WrongPerson, "undone WrongPerson", "a decision that stands is undone with a reason" },
        { Decided, null, "refused reden-ontbreekt", "undoing takes a reason" },
        { Decided, DecisionReason.NobodyFits, "refused reden-ontbreekt", "a reason for another step is none" },
        { Open, DecisionReason.Slip, "refused niets-ongedaan", "nothing stands" },
        { ByAnn, DecisionReason.Slip, "refused niets-ongedaan", "a proposal is turned down, not undone" },
        { Withdrawn, DecisionReason.Slip, "refused niets-ongedaan", "no decision stands" },
    };

    [Theory, MemberData(nameof(Wishes)), Trait("Rule", "MA-06"), Trait("Rule", "MA-08")]
    public void Decide_PerStandAndWish_FollowsTheTable(
        ReviewStand stand, ReviewWish wish, string by, DecisionReason? reason, string expected, string because) =>
        Text(MatchReview.Decide(new ReviewItem(3, stand, [First, Second]), wish, new ReviewAct(by, ByMachine: false, 3, reason))).Should().Be(expected, because);

    [Theory, MemberData(nameof(Undoings)), Trait("Rule", "MA-08")]
    public void Undo_PerStand_FollowsTheTable(ReviewStand stand, DecisionReason? reason, string expected, string because) =>
        Text(MatchReview.Undo(new ReviewItem(3, stand, [First, Second]), new ReviewAct(Ann, ByMachine: false, 3, reason))).Should().Be(expected, because);

    [Fact, Trait("Rule", "MA-08")]
    public void Decide_OnAnEarlierVersion_IsOvertaken()
    {
        var item = new ReviewItem(4, Open, [First]);

        MatchReview.Decide(item, new ReviewWish.Choose(First), new ReviewAct(Ann, ByMachine: false, 3)).Should().BeOfType<ReviewVerdict.Refused>()
            .Which.Overtaken.Should().BeTrue();
        MatchReview.Undo(item with { Stand = Decided }, new ReviewAct(Ann, ByMachine: false, 3, DecisionReason.Slip)).Should().BeOfType<ReviewVerdict.Refused>()
            .Which.Code.Should().Be("intussen-beslist");
    }

    [Fact, Trait("Rule", "MA-06"), Trait("Rule", "MA-08")]
    public void Decide_OnAnotherSight_LooksAgainUnlessAProposalIsTurnedDown()
    {
        var item = new ReviewItem(3, Open, [First, Second]) { Sight = "now" };
        var act = new ReviewAct(Bob, ByMachine: false, 3, DecisionReason.NobodyFits) { SeenSight = "then" };

        Text(MatchReview.Decide(item, new ReviewWish.Choose(First), act)).Should().Be("refused opnieuw-bekijken");
        Text(MatchReview.Decide(item, new ReviewWish.Nobody(), act)).Should().Be("refused opnieuw-bekijken", "among others nobody fitted");
        Text(MatchReview.Decide(item with { Stand = ByAnn }, new ReviewWish.Choose(Second), act)).Should().Be("refused opnieuw-bekijken", "so sees the second pair of eyes");
        Text(MatchReview.Decide(item with { Stand = ByAnn }, new ReviewWish.Reject(), act)).Should().Be("reopened", "it leads to nobody's door");
        Text(MatchReview.Decide(item, new ReviewWish.Choose(First), act with { SeenSight = "now" })).Should().Be("matched first");
    }

    [Fact]
    public void Decide_WithoutCandidates_LeavesNobodyOnly() =>
        Text(MatchReview.Decide(new ReviewItem(1, Open, []), new ReviewWish.Choose(First), new ReviewAct(Ann, ByMachine: false, 1))).Should().Be("refused geen-kandidaat");

    private static string Text(ReviewVerdict verdict) => verdict.Match(
        matched => $"matched {Name(matched.Person)}{(matched.AgainstFirst ? $" {matched.Reason}" : "")}",
        proposed => $"proposed {Name(proposed.Person)} {proposed.Reason}",
        nobody => $"nobody {nobody.Reason}",
        reopened => reopened.Undone ? $"undone {reopened.Reason}" : "reopened",
        refused => $"refused {refused.Code}");

    private static string Name(PersonId person) => person == First ? "first" : "second";
}
