using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

[Trait("Rule", "MA-03")]
public sealed class GivenNamesComparisonTests
{
    [Theory]
    [InlineData("J.M.Th.", null, GivenInitialsAll, "all initials, Th. being one")]
    [InlineData("JMT", null, GivenInitialsAll, "without dots")]
    [InlineData("j. m. t.", null, GivenInitialsAll, "in lower case")]
    [InlineData("J.", null, GivenInitialsFirst, "the first only")]
    [InlineData("J.T.", null, GivenInitialsFirst, "one left out")]
    [InlineData("J.M.T.A.", null, GivenInitialsFirst, "one more than the register")]
    [InlineData("J.P.", null, GivenConflicts, "the second contradicts")]
    [InlineData("M.", null, GivenInitialsLater, "called by a later name")]
    [InlineData("P.", null, GivenDiffers, "another initial")]
    [InlineData(null, null, GivenUnknown, "nothing known")]
    [InlineData(" . ", "", GivenUnknown, "nothing but signs")]
    [InlineData(null, "Johanna", GivenNameEqual, "the first name")]
    [InlineData("Johanna", null, GivenNameEqual, "the first name in the field of the initials")]
    [InlineData(null, "J.M.T.", GivenInitialsAll, "initials in the field of the first names")]
    [InlineData(null, "JOHÀNNA maria", GivenNameEqual, "capitals and marks")]
    [InlineData(null, "Johana", GivenNameVariant, "one slip of the pen")]
    [InlineData(null, "Joh", GivenNameVariant, "cut short")]
    [InlineData("Joh.", null, GivenInitialsFirst, "cut short with a dot: no more than an initial")]
    [InlineData(null, "Maria", GivenNameLater, "a later name")]
    [InlineData(null, "Joke", GivenNameVariant, "the name one goes by")]
    [InlineData(null, "Hans", GivenNameVariant, "the name one goes by, with another initial")]
    [InlineData(null, "Riet", GivenNameLater, "the name one goes by, after a later name")]
    [InlineData(null, "Jolanda", GivenConflicts, "another name with that initial")]
    [InlineData(null, "Јована", GivenUnknown, "another script tells nothing")]
    [InlineData("Ј.", null, GivenUnknown, "an initial in another script")]
    [InlineData("J.M.T.", "Thea", GivenInitialsAll, "all initials tell more than a pet name after a later one")]
    [InlineData("J.M.T.", "Petra", GivenConflicts, "another name contradicts, whatever the initials beside it")]
    [InlineData("P.", "Petra", GivenDiffers, "another name and initial")]
    [InlineData("J.P.", "Joke", GivenNameVariant, "a pet name beside a wrong initial")]
    [InlineData("J.M.T.", "Joke", GivenInitialsAll, "a pet name beside all initials")]
    [InlineData(null, "Petra", GivenDiffers, "another name")]
    public void Of_JohannaMariaTheodora_HasLevel(string? initials, string? firstNames, ComparisonLevel level, string because) =>
        GivenNamesComparison.Of(NormalGivenNames.Of(initials, firstNames), ResidentGivenNames.Of("Johanna Maria Theodora"))
            .Should().Be(level, because);

    [Fact]
    public void Of_AnyTexts_NeverThrows() => Prop.ForAll<string, string, string>((initials, names, registered) =>
        Enum.IsDefined(GivenNamesComparison.Of(NormalGivenNames.Of(initials, names), ResidentGivenNames.Of(registered))))
        .QuickCheckThrowOnFailure();
}
