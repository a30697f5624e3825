using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Tests.Matching.Names;

[Trait("Rule", "MA-03")]
public sealed class OneEditTests
{
    [Theory]
    [InlineData("bakker", "bakker", true, "equal")]
    [InlineData("bakker", "baker", true, "deletion")]
    [InlineData("bakker", "bakkers", true, "insertion at the end")]
    [InlineData("bakker", "bekker", true, "substitution")]
    [InlineData("bakker", "abkker", true, "swap at the start")]
    [InlineData("bakker", "bakkre", true, "swap at the end")]
    [InlineData("bakker", "bekkar", false, "two substitutions")]
    [InlineData("bakker", "bake", false, "two deletions")]
    [InlineData("bakker", "kabker", false, "a swap over a distance")]
    [InlineData("", "a", true, "from nothing")]
    public void Apart_Pair_Decides(string one, string other, bool apart, string because)
    {
        OneEdit.Apart(one, other).Should().Be(apart, because);
        OneEdit.Apart(other, one).Should().Be(apart, because);
    }

    [Fact]
    public void Apart_OneLetterTakenOut_IsTrue() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<NonNegativeInt>(),
        (text, place) => OneEdit.Apart(text.Get, text.Get.Remove(place.Get % text.Get.Length, 1))).QuickCheckThrowOnFailure();
}
