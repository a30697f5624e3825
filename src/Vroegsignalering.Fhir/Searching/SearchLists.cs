using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>The parameters whose value is a list.</summary>
internal static class SearchLists
{
    /// <summary>More alternatives are not looked up at once.</summary>
    public const int Longest = 500;

    private const string StatusSystem = "http://hl7.org/fhir/task-status";
    private const string PrioritySystem = "http://hl7.org/fhir/request-priority";

    private static readonly OutreachTaskStatus[] Statuses = Enum.GetValues<OutreachTaskStatus>();

    private static readonly string[] Priorities = ["routine", "urgent", "asap", "stat"];

    /// <summary>The search, narrowed; null when a value cannot be read.</summary>
    public static TaskSearch? Narrow(TaskSearch search, string root, string name, string list)
    {
        var parts = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > Longest) return null;
        return name switch
        {
            "_id" => search with { Ids = Common(search.Ids, parts.Select(GuidOf).OfType<Guid>().Select(id => new TaskId(id))) },
            "owner" => parts.All(part => LocalReference.IsId(part) || LocalReference.IsReference(part))
                ? search with { Owners = Common(search.Owners, parts.Select(part => OwnerOf(part, root)).OfType<TeamId>()) }
                : null,
            "subject" => Subjects(search, root, parts),
            "identifier" or "group-identifier" or "status" or "priority" or "business-status" or "code" => Tokens(search, name, parts),
            _ => null,
        };
    }

    private static TaskSearch? Tokens(TaskSearch search, string name, string[] parts)
    {
        var tokens = parts.Select(Token.Parse).OfType<Token>().ToList();
        if (tokens.Count < parts.Length) return null;
        return name switch
        {
            "status" => search with
            {
                Statuses = Fitting(search.Statuses, Statuses, (token, one) => token.FitsBare(StatusSystem, one.Wire())),
            },
            "priority" => search with
            {
                Priorities = Fitting(search.Priorities, Priorities, (token, one) => token.FitsBare(PrioritySystem, one)),
            },
            "business-status" => search with
            {
                Progress = Fitting(search.Progress, TaskProgress.Texts.Keys, (token, one) => token.Fits(Own.SystemOf(Own.Progress), one)),
            },
            // Every task is a home visit, so the code finds all or none.
            "code" => tokens.Exists(token => token.Fits(Own.SystemOf(Own.Kinds), Own.HomeVisit)) ? search : search with { Ids = [] },
            "identifier" => Identifiers(search, tokens),
            _ => GroupIdentifiers(search, tokens),
        };

        IReadOnlyList<T> Fitting<T>(IReadOnlyList<T>? before, IEnumerable<T> all, Func<Token, T, bool> fits) =>
            Common(before, all.Where(one => tokens.Exists(token => fits(token, one))));
    }

    // Only numbers of our own: one of somebody else's, such as a BSN, is refused, so that it never comes back in a link.
    private static TaskSearch? Identifiers(TaskSearch search, List<Token> tokens) =>
        tokens.All(token => IsOf(token, Own.TaskNumbers))
            ? search with { Ids = Common(search.Ids, IdsOf(tokens, Own.TaskNumbers).Select(id => new TaskId(id))) }
            : null;

    private static TaskSearch? GroupIdentifiers(TaskSearch search, List<Token> tokens) =>
        tokens.All(token => IsOf(token, Own.CaseNumbers) || IsOf(token, Own.TaskNumbers))
            ? search with
            {
                Cases = Common(search.Cases, IdsOf(tokens, Own.CaseNumbers).Select(id => new CaseId(id))),
                Caseless = Common(search.Caseless, IdsOf(tokens, Own.TaskNumbers).Select(id => new TaskId(id))),
            }
            : null;

    private static IEnumerable<Guid> IdsOf(List<Token> tokens, string system) =>
        tokens.Where(token => IsOf(token, system)).Select(token => GuidOf(token.Code)!.Value);

    private static bool IsOf(Token token, string system) =>
        GuidOf(token.Code) is not null && (token.System ?? Own.NamingSystemOf(system)) == Own.NamingSystemOf(system);

    private static TaskSearch? Subjects(TaskSearch search, string root, string[] parts)
    {
        var groups = parts.Select(part => GuidOf(LocalReference.IdOf(part, "Group", root))).OfType<Guid>().ToList();
        var places = parts.Select(part => GuidOf(LocalReference.IdOf(part, "Location", root))).OfType<Guid>().ToList();
        return groups.Count + places.Count < parts.Length
            ? null
            : search with
            {
                Households = Common(search.Households, groups.Select(id => new HouseholdId(id))),
                Places = Common(search.Places, places.Select(id => new TaskId(id))),
            };
    }

    private static TeamId? OwnerOf(string part, string root) =>
        (LocalReference.IsId(part) ? part : LocalReference.IdOf(part, "Organization", root)) is { } id ? new TeamId(id) : null;

    private static Guid? GuidOf(string? text) => Guid.TryParseExact(text, "D", out var id) ? id : null;

    // A parameter that is repeated narrows again; a list within one widens.
    private static IReadOnlyList<T> Common<T>(IReadOnlyList<T>? before, IEnumerable<T> more) =>
        before is null ? [.. more.Distinct()] : [.. before.Intersect(more)];
}
