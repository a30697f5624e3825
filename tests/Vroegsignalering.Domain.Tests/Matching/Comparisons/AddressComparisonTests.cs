using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

[Trait("Rule", "MA-02")]
public sealed class AddressComparisonTests
{
    public static TheoryData<string, Residence[], ComparisonLevel> Rows => new()
    {
        { "lives there", [Home(At(10, "A"))], AddressSame },
        { "lives there, addition in the other field", [Home(At(10, null, "-a"))], AddressSame },
        { "the register has no addition", [Home(At(10))], AddressAdditionMissing },
        { "lives next door", [Home(At(10, "B"))], AddressAdditionDiffers },
        { "lived there", [Home(At(10, "A"), until: "2026-11-20"), Home(At(3))], AddressFormer },
        { "last day there is today", [Home(At(10, "A"), until: "2026-11-21")], AddressSame },
        { "lived next door", [Home(At(10, "B"), until: "2020-01-01")], AddressElsewhere },
        { "will move in tomorrow", [Home(At(10, "A")) with { From = Today.AddDays(1) }], AddressElsewhere },
        { "lives elsewhere", [Home(At(3))], AddressElsewhere },
        { "same number, other postcode", [Home(At(10, "A", null, "3011SS"))], AddressElsewhere },
        { "no residence", [], AddressElsewhere },
        { "best of several counts", [Home(At(3)), Home(At(10, "A"), partTime: true)], AddressSame },
    };

    [Theory]
    [InlineData("t/o", "TO", AddressSame, "opposite, in both")]
    [InlineData("t/o", null, AddressAdditionDiffers, "who lives opposite lives somewhere else")]
    [InlineData(null, "TO", AddressAdditionDiffers, "the other way round")]
    [InlineData("bij", null, AddressAdditionDiffers, "by the number is not at it")]
    [InlineData("t/o", "bij", AddressAdditionDiffers, "nor is by opposite")]
    [InlineData("toren", null, AddressAdditionMissing, "a word that only begins so")]
    public void Of_PlaceBesideTheNumber_IsAnother(string? signalled, string? registered, ComparisonLevel level, string because) =>
        AddressComparison.Of(AddressKey.Of(At(10, null, signalled)), StaysOf([Home(At(10, null, registered))]), Today).Should().Be(level, because);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_SignalAtTenA_HasLevel(string because, Residence[] homes, ComparisonLevel level) =>
        AddressComparison.Of(AddressKey.Of(At(10, "A")), StaysOf(homes), Today).Should().Be(level, because);

    private static CandidateStays StaysOf(Residence[] homes) =>
        Candidates(Lives("Jan", "Jansen", null) with { Residences = homes })[0].Stays;
}
