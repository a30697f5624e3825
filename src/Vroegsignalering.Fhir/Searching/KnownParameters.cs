using System.Collections.Frozen;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>The words of a search that mean something: those we follow, and those of R4 that we do not.</summary>
internal static class KnownParameters
{
    /// <summary>What bounds or shapes the answer; each at most once.</summary>
    private static readonly FrozenDictionary<string, string> _ofTheAnswer = new Dictionary<string, string>
    {
        ["_count"] = "een getal van 0 of meer",
        ["_format"] = "json",
        ["_pretty"] = "true of false",
        ["_sort"] = string.Join(" of ", TaskSort.Names.Order(StringComparer.Ordinal)),
        ["_summary"] = "count of false",
        ["_total"] = "none, estimate of accurate (het aantal is altijd precies)",
        [TaskSearchReader.Cursor] = "de waarde uit de link 'next'",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TaskParameter> _ofTasks =
        TaskParameter.All.ToFrozenDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    /// <remarks>Source: HL7 FHIR R4, 3.1.1 (search), 2.21.0 (http) and 12.1 (Task, search parameters).</remarks>
    private static readonly string[] _ofR4 =
    [
        "_id", "_lastUpdated", "_tag", "_profile", "_security", "_source", "_text", "_content", "_list", "_has", "_type",
        "_query", "_filter",
        "_sort", "_count", "_include", "_revinclude", "_summary", "_total", "_elements", "_contained", "_containedType", "_score",
        "_format", "_pretty", "_since", "_at",
        "authored-on", "based-on", "business-status", "code", "encounter", "focus", "group-identifier", "identifier", "intent", "modified",
        "owner", "part-of", "patient", "performer", "period", "priority", "requester", "status", "subject",
    ];

    private static readonly FrozenSet<string> _all =
        _ofR4.Concat(_ofTasks.Keys).Concat(_ofTheAnswer.Keys).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name that is followed, for who must choose another.</summary>
    public static string Names { get; } = string.Join(", ", _ofTasks.Keys.Concat(_ofTheAnswer.Keys).Order(StringComparer.Ordinal));

    /// <summary>What a value of the parameter looks like, in Dutch; null when we do not follow it.</summary>
    public static string? FormOf(string name) =>
        _ofTasks.TryGetValue(name, out var parameter) ? parameter.Form : _ofTheAnswer.GetValueOrDefault(name);

    /// <summary>Whether it may come once only.</summary>
    public static bool IsOfTheAnswer(string name) => _ofTheAnswer.ContainsKey(name);

    /// <summary>Whether it is asked by POST only.</summary>
    public static bool IsByPostOnly(string name) => _ofTasks.TryGetValue(name, out var parameter) && parameter.IsByPostOnly;

    /// <summary>How R4 or we spell a name that came in whatever case; null for one that nobody knows.</summary>
    public static string? Spelled(string name) => _all.TryGetValue(name, out var spelled) ? spelled : null;
}
