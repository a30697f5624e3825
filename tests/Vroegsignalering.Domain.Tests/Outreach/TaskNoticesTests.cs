using System.Reflection;
using Vroegsignalering.Domain.Outreach;

namespace Vroegsignalering.Domain.Tests.Outreach;

public sealed class TaskNoticesTests
{
    public static TheoryData<string> Codes => [.. typeof(TaskNotices).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [Trait("Rule", "RE-01")]
    [Trait("Rule", "RE-04")]
    [Trait("Rule", "CR-11")]
    [MemberData(nameof(Codes))]
    public void Explain_EveryCode_IsASentenceThatHidesTheCode(string code)
    {
        var sentence = TaskNotices.Explain(code);

        sentence.Should().EndWith(".").And.NotStartWith("Let op: ", "a code is no sentence");
    }
}
