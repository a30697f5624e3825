using System.Text.Json;
using Vroegsignalering.Fhir.Codec;
using Xunit.Abstractions;

namespace Vroegsignalering.Fhir.Tests.Codec;

public sealed class OfficialExamplesTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> _kinds =
    [
        "AuditEvent", "Bundle", "CapabilityStatement", "Communication", "Consent", "Group", "Location",
        "OperationOutcome", "Organization", "Patient", "Provenance", "SearchParameter", "Subscription", "Task",
    ];

    /// <summary>Search parameters for extensions, published by HL7 without the required base or under an id over 64 characters.</summary>
    private const int BrokenAsPublished = 11;

    [OfficialDefinitionsFact]
    public void ParseAndWrite_EveryOfficialExampleInScope_GivesTheSameDocument()
    {
        var examples = InScope().ToList();

        var failures = examples.Select(e => (e.Name, Failure: Failure(e.Bytes))).Where(e => e.Failure is not null).ToList();

        output.WriteLine($"{examples.Count} examples in scope");
        examples.Should().HaveCountGreaterThan(1000);
        failures.Should().HaveCount(BrokenAsPublished).And.OnlyContain(f =>
            f.Failure == "SearchParameter.base required" || f.Failure == "SearchParameter.id value");
    }

    private static string? Failure(byte[] bytes) => FhirJson.Parse(bytes).Match(
        resource => SameJson.Are(JsonElement.Parse(bytes), JsonElement.Parse(FhirJson.Write(resource))) ? null : "differs",
        issues => string.Join("; ", issues.Select(i => $"{i.Expression} {i.Code}")));

    private static IEnumerable<(string Name, byte[] Bytes)> InScope() =>
        from file in Directory.EnumerateFiles(Path.Combine(OfficialDefinitions.NodeModules, "hl7.fhir.r4.examples"), "*.json")
        let name = Path.GetFileName(file)
        where _kinds.Contains(name.Split('-')[0])
        let bytes = File.ReadAllBytes(file)
        where KindsIn(JsonElement.Parse(bytes)).All(_kinds.Contains)
        select (name, bytes);

    private static IEnumerable<string> KindsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p is { Name: "resourceType", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : KindsIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KindsIn),
        _ => [],
    };
}
