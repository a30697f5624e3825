using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>Reads the parameters of a search, from an address or a form.</summary>
public static class TaskSearchReader
{
    /// <summary>The parameter that says where the next page begins; opaque to clients.</summary>
    public const string Cursor = "_cursor";

    // Answered the same whether asked for or not: one format, and always the exact total.
    private static readonly string[] Harmless = ["_format", "_pretty", "_total"];

    private static readonly Dictionary<string, string> Repairs = new(StringComparer.Ordinal)
    {
        ["_id"] = "een lijst van ids",
        ["owner"] = "Organization/id, of een lijst daarvan",
        ["status"] = "een lijst van statussen",
        ["priority"] = "een lijst van prioriteiten",
        ["due-date"] = "een datum, zo nodig met ge, gt, le, lt of eq ervoor",
        ["_lastUpdated"] = "een datum of tijdstip, zo nodig met ge, gt, le, lt of eq ervoor",
        ["modified"] = "een datum of tijdstip, zo nodig met ge, gt, le, lt of eq ervoor",
        ["_sort"] = string.Join(" of ", TaskSort.Names.Order(StringComparer.Ordinal)),
        ["_count"] = "een getal van 0 of meer",
        [Cursor] = "de waarde uit de link 'next'",
    };

    private static string Known => string.Join(", ", Repairs.Keys.Order(StringComparer.Ordinal));

    /// <summary>The search, or every parameter that cannot be followed.</summary>
    /// <param name="parameters">As they came, in order; a name may come more than once.</param>
    /// <param name="strict">Whether an unknown parameter is an error (Prefer: handling=strict); else it is left out.</param>
    public static (TaskSearch? Search, IReadOnlyList<FhirIssue> Issues) Read(IEnumerable<KeyValuePair<string, string>> parameters, bool strict)
    {
        var search = new TaskSearch();
        var issues = new List<FhirIssue>();
        foreach (var (name, value) in parameters.Where(parameter => parameter.Value.Length > 0 && !Harmless.Contains(parameter.Key)))
        {
            var known = Repairs.ContainsKey(name);
            if (known && Apply(search, name, value) is { } next)
            {
                search = name == Cursor ? next : next with { Understood = [.. next.Understood, KeyValuePair.Create(name, value)] };
            }
            else if (known || strict || name.Contains(':', StringComparison.Ordinal))
            {
                issues.Add(Issue(name));
            }
        }

        return issues.Count == 0 ? (search, issues) : (null, issues);
    }

    /// <summary>The cursor of the page that begins after so many.</summary>
    public static string CursorOf(int skip) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(skip.ToString("D6", CultureInfo.InvariantCulture)));

    private static TaskSearch? Apply(TaskSearch search, string name, string value) => name switch
    {
        "_id" => search with { Ids = Common(search.Ids, [.. Tokens(value).Select(IdOf).OfType<TaskId>()]) },
        "owner" => search with { Owners = Common(search.Owners, [.. Tokens(value).Select(OwnerOf)]) },
        "status" => search with { Statuses = Common(search.Statuses, [.. Tokens(value).SelectMany(StatusesOf)]) },
        "priority" => search with { Priorities = Common(search.Priorities, [.. Tokens(value).Select(CodeOf)]) },
        "due-date" => DateRange.Parse(value) is { } range ? search with { Due = search.Due?.And(range) ?? range } : null,
        "_lastUpdated" or "modified" => DateRange.Parse(value) is { } range ? search with { Updated = search.Updated?.And(range) ?? range } : null,
        "_sort" => TaskSort.Names.Contains(value) ? search with { Sort = value } : null,
        "_count" => Number(value) is { } count ? search with { Count = Math.Min(count, TaskSearch.MostPerPage) } : null,
        _ => SkipOf(value) is { } skip ? search with { Skip = skip } : null,
    };

    // A parameter that is repeated narrows again; a list within one widens.
    private static IReadOnlyList<T> Common<T>(IReadOnlyList<T>? before, IReadOnlyList<T> more) =>
        before is null ? more : [.. before.Intersect(more)];

    private static string[] Tokens(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string CodeOf(string token) => token[(token.LastIndexOf('|') + 1)..];

    private static TaskId? IdOf(string token) => Guid.TryParseExact(token, "D", out var id) ? new TaskId(id) : null;

    private static TeamId OwnerOf(string token) => new(token[(token.LastIndexOf('/') + 1)..]);

    private static IEnumerable<OutreachTaskStatus> StatusesOf(string token) =>
        Enum.GetValues<OutreachTaskStatus>().Where(status => status.Wire() == CodeOf(token));

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? SkipOf(string cursor)
    {
        Span<byte> digits = stackalloc byte[16];
        return Convert.TryFromBase64String(cursor, digits, out var length)
            ? Number(Encoding.ASCII.GetString(digits[..length]))
            : null;
    }

    private static FhirIssue Issue(string name)
    {
        var plain = name.Split(':')[0];
        return Repairs.TryGetValue(plain, out var form)
            ? new FhirIssue("", "value", $"De zoekparameter {plain} vraagt {form}, zonder toevoeging achter de naam; herstel de vraag.")
            : new FhirIssue("", "not-supported", $"Deze zoekparameter is hier niet bekend; mogelijk zijn {Known}.");
    }
}
