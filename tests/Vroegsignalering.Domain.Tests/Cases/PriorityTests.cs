using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Cases.Scenarios;

namespace Vroegsignalering.Domain.Tests.Cases;

[Trait("Rule", "CA-06")]
public sealed class PriorityTests
{
    [Theory]
    [InlineData(false, false, 1, 0, "routine", "one fresh signal")]
    [InlineData(false, false, 1, 27, "routine", "three full weeks weigh 15")]
    [InlineData(false, false, 1, 28, "urgent", "the window is over")]
    [InlineData(false, true, 1, 0, "urgent", "minors in the household")]
    [InlineData(false, false, 3, 0, "urgent", "three partners")]
    [InlineData(false, true, 3, 0, "asap", "minors and three partners")]
    [InlineData(false, true, 11, 700, "asap", "never stat without a crisis")]
    [InlineData(true, false, 1, 0, "stat", "a crisis alone")]
    public void Of_Factors_GiveTheLevel(bool crisis, bool minors, int partners, int days, string level, string because) =>
        Priority.Of(new PriorityFacts(crisis, minors, partners, days), new PriorityWeights()).Wire.Should().Be(level, because);

    [Fact]
    public void Of_CrisisWithoutWeight_IsStillNotRoutine() =>
        Priority.Of(new PriorityFacts(true, false, 1, 0), new PriorityWeights { Crisis = 0 }).Level.Should().Be(PriorityLevel.Urgent);

    [Fact]
    public void ToJson_Always_ListsWhatCounted() =>
        Priority.Of(new PriorityFacts(true, true, 1, 8), new PriorityWeights()).ToJson().Should().Be(
            """{"prioriteit":"stat","totaal":125,"factoren":[{"factor":"crisis","gewicht":100},{"factor":"minderjarigen","gewicht":20},{"factor":"ouderdom-signaal","gewicht":5}]}""");

    public static TheoryData<Vignette, Vignette, string> Vignettes => new()
    {
        { new(2010, SignalKind.Huur, 50_000, false), new(2016, SignalKind.Huur, 50_000, false), "a child of 16 counts as a child of 10" },
        { new(2010, SignalKind.Hypotheek, 50_000, false), new(2010, SignalKind.Huur, 50_000, false), "an owner counts as a tenant" },
        { new(null, SignalKind.Energie, 50_000, true), new(null, SignalKind.Energie, 950_000, true), "€ 500 counts as € 9,500 under disconnection" },
    };

    [Theory]
    [MemberData(nameof(Vignettes))]
    public void Decide_Vignettes_WeighTheSame(Vignette one, Vignette other, string because) =>
        PriorityOf(one).ToJson().Should().Be(PriorityOf(other).ToJson(), because);

    [Fact]
    public void PriorityFacts_Always_HoldNothingElse() =>
        typeof(PriorityFacts).GetProperties().Select(property => property.Name).Should().BeEquivalentTo(
            ["Crisis", "MinorsPresent", "Partners", "OldestSignalDays"],
            "income, tenure, nationality, amount and exact age have no way in");

    [Fact]
    public void CaseSignal_Always_HoldsNoKindAndNoAmount() =>
        typeof(CaseSignal).GetProperties().Select(property => property.Name).Should().BeEquivalentTo(
            ["Id", "Partner", "ArrivedOn", "LastDay", "Crisis", "Holder", "Contact"]);

    [Theory]
    [InlineData("2008-11-21", true, "turns 18 tomorrow")]
    [InlineData("2008-11-20", false, "turns 18 today")]
    [InlineData("2008", true, "can still be 17")]
    [InlineData("2007", false, "is 18 in any case")]
    [InlineData(null, false, "unknown")]
    public void HasMinor_BirthDate_Decides(string? born, bool minor, string because)
    {
        PartialDate? date = PartialDate.TryParse(born, out var parsed) ? parsed : null;

        HouseholdFacts.HasMinor([new PartialDate(1980, null, null), date], Today).Should().Be(minor, because);
    }

    private static Priority PriorityOf(Vignette vignette)
    {
        var signal = vignette.ToSignal();
        var minors = HouseholdFacts.HasMinor([vignette.Child is { } year ? new PartialDate(year, 5, 1) : null], Today);
        var mapped = Signal("demo") with { Crisis = signal.CrisisFlag };
        var request = Request(mapped);
        return Decide(request with { Household = request.Household with { MinorsPresent = minors } }).Priority;
    }

    public sealed record Vignette(int? Child, SignalKind Kind, long AmountCents, bool Crisis)
    {
        public Signal ToSignal() => new()
        {
            Reference = "V-1",
            Tenant = Gemeentecode.Parse("0599"),
            Kind = Kind,
            Type = Crisis ? SignalType.EndOfSupply : SignalType.Regular,
            CrisisFlag = Crisis,
            AmountCents = AmountCents,
            SentOn = Today,
            Holder = new ContractHolder(),
            Address = AddressAt(10),
        };
    }
}
