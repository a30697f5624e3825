using System.Text.Json;

namespace Vroegsignalering.FhirGenerator;

/// <summary>HL7's own definitions and expansions as npm installed them.</summary>
internal sealed class DefinitionPackage(string nodeModules)
{
    private readonly Dictionary<string, JsonElement> _definitions = [];

    public JsonElement Definition(string type)
    {
        if (!_definitions.TryGetValue(type, out var definition))
        {
            definition = Read("hl7.fhir.r4.examples", $"StructureDefinition-{type}.json");
            _definitions.Add(type, definition);
        }

        return definition;
    }

    public bool IsPrimitive(string type) => Definition(type).GetProperty("kind").GetString() == "primitive-type";

    /// <summary>Every code of an enumerated value set, in order.</summary>
    public IReadOnlyList<string> Codes(string valueSet)
    {
        var expansion = Read("hl7.fhir.r4.expansions", $"ValueSet-{valueSet}.json").GetProperty("expansion");
        return [.. Contained(expansion).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Contained(JsonElement parent)
    {
        foreach (var entry in parent.TryGetProperty("contains", out var entries) ? entries.EnumerateArray() : default)
        {
            if (!entry.TryGetProperty("abstract", out var isAbstract) || !isAbstract.GetBoolean())
            {
                yield return entry.GetProperty("code").GetString()!;
            }

            foreach (var nested in Contained(entry))
            {
                yield return nested;
            }
        }
    }

    private JsonElement Read(string package, string file) =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(nodeModules, package, file)));
}
