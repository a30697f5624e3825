namespace Vroegsignalering.Synthesis.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Assembly_OfTheGenerator_KnowsNothingOfOurs() =>
        typeof(SyntheticTown).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Should().OnlyContain(name => name!.StartsWith("System", StringComparison.Ordinal), "it must not share the matcher's way of reading names");
}
