using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Tests.Matching.Names;

[Trait("Rule", "MA-03")]
public sealed class CallNamesTests
{
    [Theory]
    [InlineData("cornelis", "kees", true, "registered, called")]
    [InlineData("kees", "cornelis", true, "called, registered")]
    [InlineData("geertruida", "truus", true, "another beginning")]
    [InlineData("johannes", "hans", true, "one of several")]
    [InlineData("jan", "hans", false, "two call names of one name: two brothers may bear them")]
    [InlineData("cornelis", "cornelia", false, "two registered names")]
    [InlineData("cornelis", "truus", false, "the call name of another")]
    [InlineData("cornelis", "", false, "nothing")]
    [InlineData("#", "registered", false, "the head of the list")]
    public void Relate_TwoNames_IsSo(string one, string other, bool related, string because) =>
        CallNames.Relate(one, other).Should().Be(related, because);
}
