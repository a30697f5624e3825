using System.Globalization;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Patching;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>What a patch wants of a task, out of the words of FHIR; what is null stays as it is.</summary>
public sealed record TaskWish
{
    /// <summary>Type of the output that records the first conversation with the household.</summary>
    public const string FirstConversation = "eerste-gesprek";

    /// <summary>Type of the output that records the result, a text of DDAS.</summary>
    public const string EndResult = "eindresultaat";

    private const int LongestCode = 64;

    /// <summary>The status to go to.</summary>
    public OutreachTaskStatus? Status { get; init; }

    /// <summary>The status it must have (test).</summary>
    public OutreachTaskStatus? ExpectedStatus { get; init; }

    /// <summary>Why, as a code.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Progress, as a code.</summary>
    public string? Progress { get; init; }

    /// <summary>The team that takes over.</summary>
    public TeamId? Owner { get; init; }

    /// <summary>The first conversation, Dutch civil date.</summary>
    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>The result with which it ends.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>The wish of the operations together, or every operation that cannot be kept.</summary>
    public static (TaskWish? Wish, IReadOnlyList<FhirIssue> Issues) Of(IReadOnlyList<TaskPatch> operations)
    {
        var wish = new TaskWish();
        var issues = new List<FhirIssue>();
        foreach (var (place, operation) in operations.Index())
        {
            if (wish.With(operation) is { } next) wish = next;
            else issues.Add(new FhirIssue($"patch[{place}]", "not-supported", RepairOf(operation)));
        }

        return issues.Count == 0 ? (wish, issues) : (null, issues);
    }

    private TaskWish? With(TaskPatch operation) => operation switch
    {
        TaskPatch.Status { Verb: PatchVerb.Test } test => StatusOf(test.Code) is { } status ? this with { ExpectedStatus = status } : null,
        TaskPatch.Status change => StatusOf(change.Code) is { } status ? this with { Status = status } : null,
        TaskPatch.StatusReason { Verb: not PatchVerb.Test } change => CodeOf(change.Reason) is { } code ? this with { StatusReason = code } : null,
        TaskPatch.BusinessStatus { Verb: not PatchVerb.Test } change => CodeOf(change.Progress) is { } code ? this with { Progress = code } : null,
        TaskPatch.Owner { Verb: not PatchVerb.Test } change => TeamOf(change.Party) is { } team ? this with { Owner = team } : null,
        TaskPatch.MoreOutput change => DayOf(change.Output) is { } day ? this with { FirstConversationOn = day }
            : ResultOf(change.Output) is { } result ? this with { Result = result }
            : null,
        _ => null,
    };

    private static string RepairOf(TaskPatch operation) => operation switch
    {
        TaskPatch.Status =>
            $"Deze status kent een taak hier niet; kies een van: {string.Join(", ", Enum.GetValues<OutreachTaskStatus>().Select(TaskLife.Wire))}.",
        TaskPatch.StatusReason or TaskPatch.BusinessStatus =>
            "Alleen een code wordt bewaard, geen vrije tekst; geef coding.code (kleine letters, cijfers en streepjes).",
        TaskPatch.Owner => "Een eigenaar is een team van deze gemeente; verwijs als Organization/id.",
        TaskPatch.MoreOutput =>
            $"Als uitvoer worden alleen {FirstConversation} met een valueDate en {EndResult} met een code vastgelegd; "
            + $"kies als code een van: {string.Join("; ", DdasCodes.V12.ResultsByText.Keys.Order(StringComparer.Ordinal))}.",
        TaskPatch.MoreNote or TaskPatch.ExecutionPeriod or TaskPatch.WithoutStatusReason =>
            "Dit onderdeel wordt hier niet bewaard; laat de bewerking weg.",
        _ => "Deze bewerking kan hier niet; laat haar weg.",
    };

    private static OutreachTaskStatus? StatusOf(string code) =>
        Enum.GetValues<OutreachTaskStatus>().Where(status => status.Wire() == code).Select(status => (OutreachTaskStatus?)status).FirstOrDefault();

    private static string? CodeOf(CodeableConcept concept) =>
        concept.Coding is [{ Code: { Length: > 0 and <= LongestCode } code }, ..] && code.All(IsOfACode) ? code : null;

    private static bool IsOfACode(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    private static TeamId? TeamOf(Reference party) =>
        party.ReferenceValue?.Split('/') is [.., "Organization", { Length: > 0 } id] ? new TeamId(id) : null;

    private static CaseResult? ResultOf(TaskOutput output) =>
        IsOf(output, EndResult) && output.ValueCodeableConcept?.Coding is [{ Code: { } text }, ..]
        && DdasCodes.V12.ResultsByText.TryGetValue(text, out var result)
            ? result
            : null;

    private static bool IsOf(TaskOutput output, string type) => output.Type?.Coding?.Any(coding => coding.Code == type) == true;

    private static DateOnly? DayOf(TaskOutput output) =>
        IsOf(output, FirstConversation)
        && DateOnly.TryParseExact(output.ValueDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
