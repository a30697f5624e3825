using Vroegsignalering.Domain.Insight;

namespace Vroegsignalering.Domain.Tests.Insight;

[Trait("Rule", "LO-01")]
public sealed class ProcessingActivityTests
{
    [Fact]
    public void All_Codes_AreDistinctAndFound()
    {
        ProcessingActivity.All.Should().OnlyHaveUniqueItems(activity => activity.Code);
        ProcessingActivity.All.Should().AllSatisfy(activity => ProcessingActivity.Find(activity.Code).Should().BeSameAs(activity));
    }

    // The list is closed: what is a property must be in it, or lines would name an activity that the register lacks.
    [Fact]
    public void All_EveryActivity_IsListed() =>
        typeof(ProcessingActivity).GetProperties()
            .Where(property => property.PropertyType == typeof(ProcessingActivity))
            .Select(property => property.GetValue(null))
            .Should().BeEquivalentTo(ProcessingActivity.All);

    [Fact]
    public void Find_UnknownCode_IsNull() => ProcessingActivity.Find("iets-anders").Should().BeNull();
}
