using System.Globalization;
using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>Reads a search. What would narrow is followed or refused, never dropped: who asks for one household gets nobody else.</summary>
public static class TaskSearchReader
{
    /// <summary>The parameter that says where the next page begins; opaque to clients.</summary>
    public const string Cursor = "_cursor";

    /// <summary>The search, or every parameter that cannot be followed.</summary>
    public static (TaskSearch? Search, IReadOnlyList<FhirIssue> Issues) Read(AskedSearch asked)
    {
        var search = new TaskSearch();
        var issues = Misplaced(asked).ToList();
        var once = new HashSet<string>();
        foreach (var (name, value) in asked.All)
        {
            if (KnownParameters.FormOf(name) is not { } form) issues.AddRange(Unfollowed(name, asked.IsStrict));
            else if (KnownParameters.IsOfTheAnswer(name) && !once.Add(name)) issues.Add(Refused(name, "komt hier eenmaal voor"));
            else if (value.Length > 0 && Apply(search, asked.Root, name, value) is { } next) search = next.Understanding(name, value);
            else issues.Add(Refused(name, $"vraagt {form}"));
        }

        return issues.Count == 0 ? (search, issues) : (null, issues);
    }

    private static TaskSearch? Apply(TaskSearch search, string root, string name, string value) => name switch
    {
        "_lastUpdated" or "modified" =>
            DateRange.Parse(value) is { } days ? search with { Updated = search.Updated?.And(days) ?? days } : null,
        "authored-on" =>
            DateRange.Parse(value) is { } days ? search with { Authored = search.Authored?.And(days) ?? days } : null,
        "due-date" =>
            DateRange.Parse(value) is { } days ? search with { Due = search.Due?.And(days) ?? days } : null,
        "_sort" => TaskSort.Names.Contains(value) ? search with { Sort = value } : null,
        "_count" => Number(value) is { } count ? search with { Count = Math.Min(count, TaskSearch.MostPerPage) } : null,
        "_summary" => value is "count" or "false" ? search with { IsCount = value == "count" } : null,
        "_total" => value is "none" or "estimate" or "accurate" ? search : null,
        "_pretty" => value is "true" or "false" ? search : null,
        "_format" => search,
        Cursor => search with { Cursor = value },
        _ => SearchLists.Narrow(search, root, name, value),
    };

    // A page after the first is asked by an address that we made ourselves; there is nothing in it that a person wrote.
    private static IEnumerable<FhirIssue> Misplaced(AskedSearch asked) => asked.InAddress
        .Select(parameter => parameter.Key)
        .Distinct()
        .Where(name => KnownParameters.IsByPostOnly(name) && asked.InAddress.All(parameter => parameter.Key != Cursor))
        .Select(name => new FhirIssue(
            "", "not-supported", $"De zoekparameter {name} gaat niet in een adres; stuur hem als formulier met POST naar Task/_search."));

    private static IEnumerable<FhirIssue> Unfollowed(string name, bool isStrict)
    {
        var plain = name.Split(':', '.')[0];
        return KnownParameters.Spelled(plain) is { } known
            ? [NotFollowed(
                plain != name ? $"De zoekparameter {known} wordt hier niet gevolgd met een toevoeging achter de naam"
                : KnownParameters.FormOf(known) is null ? $"De zoekparameter {known} wordt hier niet gevolgd"
                : $"De zoekparameter {known} wordt precies zo geschreven")]
            : isStrict || plain != name ? [NotFollowed("Deze zoekparameter is hier niet bekend")] : [];
    }

    private static FhirIssue Refused(string name, string why) =>
        new("", "value", $"De zoekparameter {name} {why}; herstel de vraag of laat hem weg.");

    private static FhirIssue NotFollowed(string what) => new("", "not-supported", $"{what}; mogelijk zijn {KnownParameters.Names}.");

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
