using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Tests.Signals;

/// <summary>The error model of the work order, counted over 400,000 signals.</summary>
public sealed class ErrorRateTests(ErrorCounts counts) : IClassFixture<ErrorCounts>
{
    private const double Deviations = 4.5;

    public static TheoryData<ErrorEvents, double, double, double> Table => new()
    {
        { ErrorEvents.BirthDateMissing, 0, 2, 15 },
        { ErrorEvents.BirthDateDefault, 0.1, 0.3, 0.5 },
        { ErrorEvents.DayMonthSwapped, 0.05, 0.5, 1 },
        { ErrorEvents.DigitWrong, 0.05, 0.7, 1.5 },
        { ErrorEvents.SurnameTypo, 0.3, 2, 5 },
        { ErrorEvents.SpellingVariant, 0.5, 2, 4 },
        { ErrorEvents.PartnerName, 10, 20, 35 },
        { ErrorEvents.PrefixChanged, 1, 5, 10 },
        { ErrorEvents.FirstInitialOnly, 5, 40, 30 },
        { ErrorEvents.InitialWrong, 0.2, 2, 3 },
        { ErrorEvents.FullFirstName, 30, 10, 40 },
        { ErrorEvents.OtherMember, 0, 10, 20 },
        { ErrorEvents.AdditionChanged, 1, 3, 15 },
        { ErrorEvents.OldAddress, 3, 0.5, 5 },
        { ErrorEvents.PostBox, 0.3, 0, 1.5 },
        { ErrorEvents.TradeName, 0, 0, 1.5 },
        { ErrorEvents.NotInRegister, 1.5, 1, 4 },
        { ErrorEvents.SentAgain, 1, 1, 2 },
        { ErrorEvents.Corrected, 1, 1, 2 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Signals_OfEachKind_HaveTheEventAtTheRateOfTheTable(ErrorEvents happens, double insurer, double landlord, double utility)
    {
        ShouldBe(PartnerKind.Insurer, happens, insurer / 100);
        ShouldBe(PartnerKind.Landlord, happens, landlord / 100);
        ShouldBe(PartnerKind.Energy, happens, utility / 100);
        ShouldBe(PartnerKind.Water, happens, utility / 100);
    }

    [Theory]
    [InlineData(PartnerKind.Insurer, 0.41)]
    [InlineData(PartnerKind.Landlord, 0.20)]
    [InlineData(PartnerKind.Energy, 0.20)]
    [InlineData(PartnerKind.Water, 0.19)]
    public void Signals_OfTheRun_HaveTheMixOfKinds(PartnerKind kind, double share) =>
        Math.Abs(counts.Signals(kind) - (share * ErrorCounts.All)).Should().BeLessThan(Bound(share, ErrorCounts.All));

    [Theory]
    [InlineData(QualityClass.Good, 0.70)]
    [InlineData(QualityClass.Middling, 0.22)]
    [InlineData(QualityClass.Poor, 0.08)]
    public void Signals_OfTheRun_HaveTheirShareOfEachQuality(QualityClass quality, double share) =>
        Math.Abs(counts.Signals(quality) - (share * ErrorCounts.All)).Should().BeLessThan(Bound(share, ErrorCounts.All));

    [Theory]
    [InlineData(ErrorEvents.SurnameTypo, ErrorEvents.BirthDateMissing)]
    [InlineData(ErrorEvents.SpellingVariant, ErrorEvents.InitialWrong)]
    [InlineData(ErrorEvents.OldAddress, ErrorEvents.DigitWrong)]
    public void Errors_OfOneRecord_ComeTogether(ErrorEvents one, ErrorEvents other)
    {
        var (together, alone) = (counts.Together(PartnerKind.Energy, one, other), counts.Expected(PartnerKind.Energy, one, other));

        ((double)together).Should().BeGreaterThan(1.6 * alone, "errors that knew nothing of each other would meet {0} times", alone);
    }

    [Theory]
    [InlineData(PartnerKind.Insurer)]
    [InlineData(PartnerKind.Landlord)]
    [InlineData(PartnerKind.Water)]
    public void PoorRecords_OfAKind_HaveManyTimesTheErrorsOfGoodOnes(PartnerKind kind) =>
        counts.Rate(kind, QualityClass.Poor, ErrorEvents.SurnameTypo)
            .Should().BeGreaterThan(6 * counts.Rate(kind, QualityClass.Good, ErrorEvents.SurnameTypo));

    private void ShouldBe(PartnerKind kind, ErrorEvents happens, double rate)
    {
        var (happened, possible) = counts.Of(kind, happens);

        Math.Abs(happened - (rate * possible)).Should()
            .BeLessThanOrEqualTo(Bound(rate, possible), "{0} befell {1} of {2} signals of {3}", happens, happened, possible, kind);
    }

    // So many standard deviations of a binomial count, and half a signal for rounding.
    private static double Bound(double rate, int signals) => 0.5 + (Deviations * Math.Sqrt(signals * rate * (1 - rate)));
}
