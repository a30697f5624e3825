using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

internal static class CapabilityInvariants
{
    public static IEnumerable<Invariant> All() =>
    [
        new("CapabilityStatement", "cpb-1", e => e.Has("rest") || e.Has("messaging") || e.Has("document"),
            "rest, messaging of document is nodig; voeg er een toe."),
        new("CapabilityStatement", "cpb-2", e => e.Has("description") || e.Has("software") || e.Has("implementation"),
            "description, software of implementation is nodig; voeg er een toe."),
        new("CapabilityStatement", "cpb-14", e => e.Text("kind") != "instance" || e.Has("implementation"),
            "kind = instance heeft een implementation; voeg die toe."),
        new("CapabilityStatement", "cpb-15", e => e.Text("kind") != "capability" || (e.Has("software") && !e.Has("implementation")),
            "kind = capability heeft software en geen implementation; herstel."),
        new("CapabilityStatement", "cpb-16", e => e.Text("kind") != "requirements" || (!e.Has("software") && !e.Has("implementation")),
            "kind = requirements heeft geen software en geen implementation; laat weg."),
        new("CapabilityStatementRest", "cpb-9", e => AreDistinct(e, "resource", "type"),
            "elk type resource staat er eenmaal; voeg samen."),
        new("CapabilityStatementRestResource", "cpb-12", e => AreDistinct(e, "searchParam", "name"),
            "elke zoekparameter staat er eenmaal; voeg samen."),
    ];

    private static bool AreDistinct(JsonElement owner, string list, string key)
    {
        var seen = new HashSet<string?>();
        return owner.Items(list).All(item => seen.Add(item.Text(key)));
    }
}
