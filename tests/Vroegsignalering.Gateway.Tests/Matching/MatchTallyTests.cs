using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class MatchTallyTests
{
    private static readonly PersonId Anna = PersonId.New();
    private static readonly PersonId Bert = PersonId.New();
    private static readonly HouseholdId Home = new(Guid.CreateVersion7());
    private static readonly HouseholdId Elsewhere = new(Guid.CreateVersion7());
    private static readonly KnownTruth OfAnna = new(Anna, Home);
    private static readonly KnownTruth OfNobody = new(null, null);

    [Fact]
    public void Add_AutomaticMatches_AreRightInPersonAndHouseholdApart()
    {
        var tally = Tally((Matched(Anna, Home), OfAnna), (Matched(Anna, Elsewhere), OfAnna), (Matched(Bert, Home), OfAnna), (Matched(Bert, Home), OfNobody));

        (tally.Automatic, tally.RightPerson, tally.RightHousehold, tally.WrongPerson, tally.UnknownMatched).Should().Be((4, 2, 2, 2, 1));
    }

    [Fact]
    public void Add_Reviews_CountThePlaceOfTheRightPerson()
    {
        var tally = Tally((Review(Anna, Bert), OfAnna), (Review(Bert, Anna), OfAnna), (Review(Bert), OfAnna), (Review(Bert), OfNobody));

        (tally.Review, tally.ReviewOfKnown, tally.ShownWithin(1), tally.ShownWithin(3)).Should().Be((4, 3, 1, 2));
    }

    [Fact]
    public void Add_PersonShownTwice_IsFoundOnce()
    {
        var tally = Tally((Review(Anna, Bert, Anna), OfAnna));

        (tally.ShownWithin(1), tally.ShownWithin(5)).Should().Be((1, 1), "no share of reviews may exceed one");
    }

    [Fact]
    public void Add_NoMatch_IsRightForOneWhoDeparted()
    {
        var tally = Tally((new JudgedOutcome(null, [], Anna), new KnownTruth(Anna, null)), (new JudgedOutcome(null, []), OfNobody));

        (tally.None, tally.RightDeparted, tally.Known, tally.Unknown).Should().Be((2, 1, 1, 1));
    }

    [Fact]
    public void Add_Parts_IsTheWhole()
    {
        (JudgedOutcome, KnownTruth)[] all = [(Matched(Anna, Home), OfAnna), (Review(Bert, Anna), OfAnna), (new JudgedOutcome(null, []), OfNobody)];
        var sum = new MatchTally();

        foreach (var one in all) sum.Add(Tally(one));

        sum.Should().BeEquivalentTo(Tally(all));
        sum.ShownWithin(5).Should().Be(1);
    }

    private static MatchTally Tally(params (JudgedOutcome Outcome, KnownTruth Truth)[] decisions)
    {
        var tally = new MatchTally();
        foreach (var (outcome, truth) in decisions) tally.Add(outcome, truth);
        return tally;
    }

    private static JudgedOutcome Matched(PersonId person, HouseholdId household) => new((person, household), []);

    private static JudgedOutcome Review(params PersonId[] shown) => new(null, shown);
}
