using System.Text.Json;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Insight;

[Trait("Rule", "CA-12")]
public sealed class DdasCodesTests
{
    [Fact]
    public void V12_Tables_NameEveryValueOnce()
    {
        DdasCodes.V12.Version.Should().Be("1.2");
        ShouldBeComplete(DdasCodes.V12.Kinds, 11);
        ShouldBeComplete(DdasCodes.V12.Statuses, 8);
        ShouldBeComplete(DdasCodes.V12.Results, 16);
        ShouldBeComplete(DdasCodes.V12.ContactKinds, 10);
        ShouldBeComplete(DdasCodes.V12.PartsOfDay, 3);
        DdasCodes.V12.KindsByText["CAK Eigen bijdrage"].Should().Be(SignalKind.CakEigenBijdrage);
    }

    [DdasSchemaFact]
    public void V12_Tables_AreThoseOfTheOfficialSchema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(DdasSchemaFactAttribute.Path!));
        var definitions = schema.RootElement.GetProperty("$defs");

        DdasCodes.V12.Kinds.Values.Should().BeEquivalentTo(Texts(definitions, "EnumSignaalpartner"));
        DdasCodes.V12.Statuses.Values.Should().BeEquivalentTo(Texts(definitions, "EnumSignaalstatus"));
        DdasCodes.V12.Results.Values.Should().BeEquivalentTo(Texts(definitions, "EnumEindresultaat"));
        DdasCodes.V12.ContactKinds.Values.Should().BeEquivalentTo(Texts(definitions, "EnumContactsoort"));
        DdasCodes.V12.PartsOfDay.Values.Should().BeEquivalentTo(Texts(definitions, "EnumDagdeel"));
    }

    private static List<string?> Texts(JsonElement definitions, string name) =>
        definitions.GetProperty(name).GetProperty("enum").EnumerateArray().Select(value => value.GetString()).ToList();

    private static void ShouldBeComplete<T>(IReadOnlyDictionary<T, string> table, int count)
        where T : struct, Enum
    {
        table.Keys.Should().BeEquivalentTo(Enum.GetValues<T>()).And.HaveCount(count);
        table.Values.Should().OnlyHaveUniqueItems();
    }
}
