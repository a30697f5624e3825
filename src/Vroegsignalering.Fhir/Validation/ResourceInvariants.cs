using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

internal static class ResourceInvariants
{
    private const string ConsentScopes = "http://terminology.hl7.org/CodeSystem/consentscope";

    public static IEnumerable<Invariant> All() =>
    [
        new("Task", "inv-1", e => !Moment.IsAfter(e.Text("authoredOn"), e.Text("lastModified")),
            "lastModified ligt niet voor authoredOn; herstel een van beide."),
        new("Task", "vs-task-1", e => !Moment.IsAfter(e.Text("authoredOn"), DueDate(e)),
            "restriction.period.end ligt niet voor authoredOn; herstel de uiterste dag."),
        new("Group", "grp-1", e => !e.Has("member") || e.Member("actual") is { ValueKind: JsonValueKind.True },
            "alleen een groep met actual = true heeft leden; herstel actual of laat member weg."),
        new("PatientContact", "pat-1", e => e.Has("name") || e.Has("telecom") || e.Has("address") || e.Has("organization"),
            "een contact heeft een naam, bereikbaarheid, adres of organisatie; voeg er een toe."),
        new("Organization", "org-1", e => e.Has("identifier") || e.Has("name"),
            "een organisatie heeft een identifier of name; voeg er een toe."),
        new("Organization", "org-2", e => !IsHome(e, "address"), "het adres van een organisatie is nooit use = home; herstel use."),
        new("Organization", "org-3", e => !IsHome(e, "telecom"), "bereikbaarheid van een organisatie is nooit use = home; herstel use."),
        new("Consent", "ppc-1", e => e.Has("policy") || e.Has("policyRule"), "policy of policyRule is nodig; voeg er een toe."),
        PatientNeeded("ppc-2", "patient-privacy"),
        PatientNeeded("ppc-3", "research"),
        PatientNeeded("ppc-4", "adr"),
        PatientNeeded("ppc-5", "treatment"),
        new("AuditEventEntity", "sev-1", e => !e.Has("name") || !e.Has("query"), "name en query sluiten elkaar uit; kies."),
        new("SearchParameter", "spd-1", e => !e.Has("xpath") || e.Has("xpathUsage"), "xpath heeft een xpathUsage; voeg die toe."),
        new("SearchParameter", "spd-2", e => !e.Has("chain") || e.Text("type") == "reference",
            "chain hoort bij type = reference; laat chain weg."),
    ];

    /// <summary>Which scopes need a patient: R4's expressions name the system 'something', its text the scopes meant.</summary>
    private static Invariant PatientNeeded(string key, string scope) => new("Consent", key, e => e.Has("patient") || !HasScope(e, scope),
        "bij deze scope is patient nodig; voeg de patient toe.");

    private static bool HasScope(JsonElement consent, string scope) => consent.Member("scope") is { } concept
        && concept.Items("coding").Any(c => c.Text("system") == ConsentScopes && c.Text("code") == scope);

    private static bool IsHome(JsonElement owner, string element) => owner.Items(element).Any(item => item.Text("use") == "home");

    private static string? DueDate(JsonElement task) => task.Member("restriction")?.Member("period")?.Text("end");
}
