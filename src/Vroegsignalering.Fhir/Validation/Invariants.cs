using System.Collections.Frozen;
using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>The invariants by the type they belong to.</summary>
internal static class Invariants
{
    private static readonly FrozenDictionary<string, Invariant[]> _byType =
        DatatypeInvariants.All().Concat(ResourceInvariants.All()).Concat(BundleInvariants.All()).Concat(CapabilityInvariants.All())
            .GroupBy(i => i.Type).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public static void Check(string type, JsonElement value, FhirPath path, Findings findings)
    {
        foreach (var invariant in _byType.GetValueOrDefault(type) ?? [])
        {
            if (!invariant.Holds(value))
            {
                findings.Add(path, "invariant", $"{invariant.Key}: {invariant.Text}");
            }
        }
    }
}
