using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Searching;

namespace Vroegsignalering.Fhir.Tests.Searching;

public sealed class TaskSearchReaderTests
{
    [Theory]
    [InlineData("_count", "5000", TaskSearch.MostPerPage)]
    [InlineData("_count", "0", 0)]
    [InlineData("_format", "xml", TaskSearch.DefaultPerPage)]
    public void Read_Count_IsCapped(string name, string value, int expected) => Read((name, value)).Count.Should().Be(expected);

    [Theory]
    [InlineData("Organization/wijkteam-noord")]
    [InlineData("https://gateway.example/fhir/R4/Organization/wijkteam-noord")]
    [InlineData("wijkteam-noord")]
    public void Read_Owner_InAnyForm(string value) => Read(("owner", value)).Owners.Should().Equal(new TeamId("wijkteam-noord"));

    [Fact]
    public void Read_RepeatedParameter_Narrows() =>
        Read(("owner", "a,b"), ("owner", "b,c")).Owners.Should().Equal(new TeamId("b"));

    [Fact]
    public void Read_OwnCursor_SkipsAsMany() => Read((TaskSearchReader.Cursor, TaskSearchReader.CursorOf(150))).Skip.Should().Be(150);

    [Theory]
    [InlineData("_cursor", "niet van ons")]
    [InlineData("_count", "-1")]
    [InlineData("status:not", "requested")]
    [InlineData("onbekend", "1")]
    public void Read_NotUnderstood_IsAnIssueThatRepeatsNothing(string name, string value)
    {
        var (search, issues) = TaskSearchReader.Read([KeyValuePair.Create(name, value)], strict: true);

        search.Should().BeNull();
        issues.Should().ContainSingle().Which.Text.Should().NotContain(value).And.NotContain("onbekend");
    }

    private static TaskSearch Read(params (string Name, string Value)[] parameters)
    {
        var (search, issues) = TaskSearchReader.Read(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)), strict: true);
        issues.Should().BeEmpty();
        return search!;
    }
}
