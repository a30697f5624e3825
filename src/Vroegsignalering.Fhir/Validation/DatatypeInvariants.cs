using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

internal static class DatatypeInvariants
{
    public static IEnumerable<Invariant> All() =>
    [
        new("Extension", "ext-1", e => e.Has("extension") != HasValue(e), "een extensie heeft een waarde of extensies, niet beide; kies."),
        new("Period", "per-1", e => !Moment.IsAfter(e.Text("start"), e.Text("end")), "start ligt niet na end; herstel de periode."),
        new("Attachment", "att-1", e => !e.Has("data") || e.Has("contentType"), "data heeft een contentType; voeg die toe."),
        new("ContactPoint", "cpt-2", e => !e.Has("value") || e.Has("system"), "een value heeft een system; voeg dat toe."),
        new("Quantity", "qty-3", e => !e.Has("code") || e.Has("system"), "een code van een eenheid heeft een system; voeg dat toe."),
        new("Ratio", "rat-1", IsRatio, "numerator en denominator staan er samen; vul aan."),
        new("Expression", "exp-1", e => e.Has("expression") || e.Has("reference"), "expression of reference is nodig; voeg er een toe."),
        new("TimingRepeat", "tim-1", e => !e.Has("duration") || e.Has("durationUnit"), "duration heeft een durationUnit; voeg die toe."),
        new("TimingRepeat", "tim-2", e => !e.Has("period") || e.Has("periodUnit"), "period heeft een periodUnit; voeg die toe."),
        new("TimingRepeat", "tim-6", e => !e.Has("periodMax") || e.Has("period"), "periodMax heeft een period; voeg die toe."),
        new("TimingRepeat", "tim-10", e => !e.Has("timeOfDay") || !e.Has("when"), "timeOfDay en when sluiten elkaar uit; kies."),
        new("DataRequirementCodeFilter", "drq-1", e => e.Has("path") != e.Has("searchParam"), "path of searchParam, niet beide; kies."),
        new("DataRequirementDateFilter", "drq-2", e => e.Has("path") != e.Has("searchParam"), "path of searchParam, niet beide; kies."),
    ];

    private static bool HasValue(JsonElement extension) => extension.ValueKind == JsonValueKind.Object
        && extension.EnumerateObject().Select(JsonText.Name).Any(name =>
            name is not null && name.TrimStart('_').StartsWith("value", StringComparison.Ordinal));

    private static bool IsRatio(JsonElement ratio) =>
        ratio.Has("numerator") == ratio.Has("denominator") && (ratio.Has("numerator") || ratio.Has("extension"));
}
