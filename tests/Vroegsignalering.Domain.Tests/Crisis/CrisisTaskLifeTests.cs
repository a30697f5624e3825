using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Crisis;

public sealed class CrisisTaskLifeTests
{
    private static readonly CrisisTermRow First = new(SignalId.New(), new(2026, 11, 18), new(2026, 11, 23));
    private static readonly CrisisTermRow Second = new(SignalId.New(), new(2026, 11, 20), new(2026, 11, 25));

    public static TheoryData<CrisisTermRow, string, string> Outcomes => new()
    {
        { First with { FirstConversationOn = new(2026, 11, 23) }, "in time", "on the last day" },
        { First with { FirstConversationOn = new(2026, 11, 24) }, "late", "a day after" },
        { First with { End = new CrisisEnd(CrisisEnding.EndOfThreat, new(2026, 11, 19)) }, "EndOfThreat", "ended is never in time" },
        { First with { End = new CrisisEnd(CrisisEnding.Death, new(2026, 11, 24)) }, "Death overdue", "ended after the last day" },
        { First with { LastDay = new(2026, 11, 24) }, "open", "the last day is today" },
        { First, "open overdue", "the last day was yesterday" },
    };

    public static TheoryData<CrisisTermRow, bool, string> Reopened => new()
    {
        { First, true, "open as it was" },
        { First with { FirstConversationOn = new(2026, 11, 19) }, true, "the conversation was with another household" },
        { First with { End = new CrisisEnd(CrisisEnding.RefusedByResident, new(2026, 11, 19)) }, true, "another resident refused" },
        { First with { End = new CrisisEnd(CrisisEnding.Death, new(2026, 11, 19)) }, true, "another resident died" },
        { First with { End = new CrisisEnd(CrisisEnding.NotAResident, new(2026, 11, 19)) }, true, "another person is no resident" },
        { First with { End = new CrisisEnd(CrisisEnding.DocumentedImpossibility, new(2026, 11, 19)) }, true, "another household could not be reached" },
        { First with { End = new CrisisEnd(CrisisEnding.EndOfThreat, new(2026, 11, 19)) }, false, "the threat is over, whoever it threatened" },
        { First with { End = new CrisisEnd(CrisisEnding.ConfirmedWithdrawal, new(2026, 11, 19)) }, false, "the partner withdrew" },
    };

    [Theory]
    [MemberData(nameof(Reopened))]
    [Trait("Rule", "CR-06"), Trait("Rule", "CR-08"), Trait("Rule", "MA-08")]
    public void Reopen_OfAnotherHousehold_IsOpenWithItsOwnLastDay(CrisisTermRow row, bool open, string because)
    {
        var reopened = CrisisTaskLife.Reopen(row);

        reopened.IsOpen.Should().Be(open, because);
        reopened.LastDay.Should().Be(row.LastDay);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    [Trait("Rule", "CR-08")]
    public void Of_Row_TellsHowTheTermStands(CrisisTermRow row, string expected, string because) =>
        CrisisTermOutcome.Of(row, new(2026, 11, 24)).Match(
            _ => "in time", _ => "late",
            ended => ended.Overdue ? $"{ended.Ending} overdue" : $"{ended.Ending}",
            open => open.Overdue ? "open overdue" : "open").Should().Be(expected, because);

    [Fact]
    [Trait("Rule", "CR-08")]
    public void Of_EveryEnding_IsNeverInTime() =>
        Enum.GetValues<CrisisEnding>()
            .Select(ending => CrisisTermOutcome.Of(First with { End = new CrisisEnd(ending, First.ArrivedOn) }, First.ArrivedOn))
            .Should().AllBeOfType<CrisisTermOutcome.EndedOtherwise>();

    [Fact]
    [Trait("Rule", "CR-11")]
    public void Shown_SeveralTerms_IsTheEarliestOpenOne()
    {
        CrisisTaskLife.Shown([Second, First]).Should().Be(First);
        CrisisTaskLife.Shown([Second, First with { FirstConversationOn = new(2026, 11, 19) }]).Should().Be(Second);
        CrisisTaskLife.Shown([First with { FirstConversationOn = new(2026, 11, 19) }]).Should().BeNull();
    }

    [Fact]
    [Trait("Rule", "CR-11")]
    public void Shown_SameLastDay_IsTheOneThatArrivedFirst()
    {
        var later = First with { Signal = SignalId.New(), ArrivedOn = First.ArrivedOn.AddDays(1) };

        CrisisTaskLife.Shown([later, First]).Should().Be(First, "its stricter last day is the earlier one");
    }

    public static TheoryData<CrisisTermRow[], TermSuccession, string> Successions => new()
    {
        { [], TermSuccession.Anew, "the task ended, or never held it" },
        { [Second], TermSuccession.Anew, "the task is about another crisis" },
        { [First with { FirstConversationOn = First.LastDay }], TermSuccession.Anew, "what was met runs no more" },
        { [First with { End = new CrisisEnd(CrisisEnding.ConfirmedWithdrawal, First.LastDay) }, Second], TermSuccession.Anew, "what was ended runs no more" },
        { [First], TermSuccession.SameTask, "the task is about this crisis alone" },
        { [First, Second with { FirstConversationOn = Second.LastDay }], TermSuccession.SameTask, "the other one is settled" },
        { [First, Second], TermSuccession.OwnTask, "the other one still leads to this household" },
    };

    [Theory]
    [MemberData(nameof(Successions))]
    [Trait("Rule", "RE-04")]
    [Trait("Rule", "CR-02")]
    public void Succeed_CorrectedSignal_TellsWhereItsTermGoesOn(CrisisTermRow[] rows, TermSuccession expected, string because) =>
        CrisisTaskLife.Succeed(rows, First.Signal!.Value).Should().Be(expected, because);

    [Fact]
    [Trait("Rule", "CR-11")]
    public void Meet_Conversation_MeetsOnlyWhatHadArrived()
    {
        var rows = CrisisTaskLife.Meet([First, Second], new(2026, 11, 19));

        rows.Select(row => row.FirstConversationOn).Should().Equal(new DateOnly(2026, 11, 19), null);
        CrisisTaskLife.Meet(rows, new(2026, 11, 20))[0].FirstConversationOn.Should().Be(new DateOnly(2026, 11, 19), "what is met stays as it was");
    }

    [Fact]
    [Trait("Rule", "CR-06")]
    public void MeetAndClose_Always_LeaveTheTermWhereItWas()
    {
        var end = new CrisisEnd(CrisisEnding.ConfirmedWithdrawal, new(2026, 11, 22));

        var rows = CrisisTaskLife.Close(CrisisTaskLife.Meet([First, Second], new(2026, 11, 19)), end);

        rows.Select(row => row.LastDay).Should().Equal(First.LastDay, Second.LastDay);
        rows.Select(row => row.End).Should().Equal([null, end], "a term already met is not ended again");
    }
}
