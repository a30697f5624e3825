using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

internal static class BundleInvariants
{
    public static IEnumerable<Invariant> All() =>
    [
        new("Bundle", "bdl-1", e => !e.Has("total") || e.Text("type") is "searchset" or "history",
            "total hoort bij searchset of history; laat total weg."),
        new("Bundle", "bdl-2", e => e.Text("type") == "searchset" || !e.Items("entry").Any(i => i.Has("search")),
            "entry.search hoort bij searchset; laat search weg."),
        new("Bundle", "bdl-3", e => EachEntry(e, "request", e.Text("type") is "batch" or "transaction" or "history"),
            "entry.request staat in elke entry van batch, transaction en history en nergens anders; vul aan of laat weg."),
        new("Bundle", "bdl-4", e => EachEntry(e, "response", e.Text("type") is "batch-response" or "transaction-response" or "history"),
            "entry.response staat in elke entry van een antwoord of history en nergens anders; vul aan of laat weg."),
        new("Bundle", "bdl-7", e => e.Text("type") == "history" || HasDistinctUrls(e),
            "fullUrl is uniek binnen de bundel, behalve voor versies; herstel fullUrl."),
        new("Bundle", "bdl-9", e => e.Text("type") != "document" || IsIdentified(e), "een document heeft een identifier; voeg die toe."),
        new("Bundle", "bdl-10", e => e.Text("type") != "document" || e.Has("timestamp"), "een document heeft een timestamp; voeg die toe."),
        new("BundleEntry", "bdl-5", e => e.Has("resource") || e.Has("request") || e.Has("response"),
            "een entry heeft een resource, request of response; voeg er een toe."),
        new("BundleEntry", "bdl-8", e => e.Text("fullUrl")?.Contains("/_history/", StringComparison.Ordinal) is not true,
            "fullUrl noemt geen versie; laat /_history weg."),
    ];

    private static bool EachEntry(JsonElement bundle, string element, bool expected) =>
        bundle.Items("entry").All(entry => entry.Has(element) == expected);

    private static bool IsIdentified(JsonElement bundle) =>
        bundle.Member("identifier") is { } identifier && identifier.Has("system") && identifier.Has("value");

    private static bool HasDistinctUrls(JsonElement bundle)
    {
        var seen = new HashSet<(string, string?)>();
        return bundle.Items("entry").All(entry =>
            entry.Text("fullUrl") is not { } url || seen.Add((url, entry.Member("resource")?.Member("meta")?.Text("versionId"))));
    }
}
