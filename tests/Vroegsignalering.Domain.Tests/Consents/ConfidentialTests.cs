using System.Reflection;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Consents.Disclosures;

namespace Vroegsignalering.Domain.Tests.Consents;

[Trait("Rule", "CO-01")]
public sealed class ConfidentialTests
{
    private static DisclosureAnswer.Granted Grant =>
        (DisclosureAnswer.Granted)DisclosureGate.Decide(Request, [Given], [], Now);

    [Fact]
    public void OpenWith_ConsentThatCovers_GivesTheValue() =>
        new Confidential<string>(Person, DataCategory.Help, "budgetcoach").OpenWith(Grant).Should().Be("budgetcoach");

    [Fact]
    public void OpenWith_OtherCategoryOrPerson_Throws()
    {
        var health = new Confidential<string>(Person, DataCategory.Health, "x");
        var sister = new Confidential<string>(PersonId.New(), DataCategory.Help, "x");

        health.Invoking(sealed_ => sealed_.OpenWith(Grant)).Should().Throw<InvalidOperationException>("consent names categories");
        sister.Invoking(sealed_ => sealed_.OpenWith(Grant)).Should().Throw<InvalidOperationException>("also between members of a family");
    }

    [Fact]
    public void New_StatutoryCategory_Throws()
    {
        var wrap = () => new Confidential<string>(Person, DataCategory.Signal, "x");

        wrap.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Confidential_OnlyWayOut_TakesAGrant()
    {
        var leaks = typeof(Confidential<Marker>).GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member is PropertyInfo { PropertyType.Name: nameof(Marker) } or FieldInfo
                || (member is MethodInfo method && method.ReturnType == typeof(Marker)
                    && !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(DisclosureAnswer.Granted))));

        leaks.Should().BeEmpty();
        typeof(DisclosureAnswer.Granted).GetConstructors().Should().BeEmpty("only the gate makes a grant");
    }

    [Fact]
    [Trait("Rule", "LO-04")]
    public void ToString_BothClasses_ShowNothing()
    {
        $"{new Confidential<string>(Person, DataCategory.Help, "geheim")}".Should().Be("Confidential Help");
        $"{new Statutory<string>("geheim")}".Should().Be("Statutory String");
    }

    private sealed record Marker;
}
