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

    /// <summary>What the task must be for any of it.</summary>
    public TaskExpectation Expected { get; init; } = new();

    /// <summary>The wish of the operations together, or every operation that cannot be kept.</summary>
    /// <param name="operations">In order: a test is held against what the operations before it made.</param>
    /// <param name="root">Our own base as the client reaches it, without a slash at the end.</param>
    public static (TaskWish? Wish, IReadOnlyList<FhirIssue> Issues) Of(IReadOnlyList<TaskPatch> operations, string root)
    {
        var wish = new TaskWish();
        var issues = new List<FhirIssue>();
        foreach (var (place, operation) in operations.Index())
        {
            if (wish.With(operation, root) is { } next) wish = next;
            else issues.Add(new FhirIssue($"patch[{place}]", "not-supported", RepairOf(operation)));
        }

        return issues.Count == 0 ? (wish, issues) : (null, issues);
    }

    private TaskWish? With(TaskPatch operation, string root) => operation switch
    {
        TaskPatch.Status { Verb: PatchVerb.Test } test => StatusOf(test.Code) is { } status
            ? Expecting(Status ?? Expected.Status, status, Expected with { Status = status })
            : null,
        TaskPatch.StatusReason { Verb: PatchVerb.Test } test => CodeOf(test.Reason, Own.StatusReasons) is { } code
            ? Expecting(StatusReason ?? Expected.StatusReason, code, Expected with { StatusReason = code })
            : null,
        TaskPatch.BusinessStatus { Verb: PatchVerb.Test } test => CodeOf(test.Progress, Own.Progress) is { } code
            ? Expecting(Progress ?? Expected.Progress, code, Expected with { Progress = code })
            : null,
        TaskPatch.Owner { Verb: PatchVerb.Test } test => TeamOf(test.Party, root) is { } team
            ? Expecting(Owner ?? Expected.Owner, team, Expected with { Owner = team })
            : null,
        TaskPatch.Status change => StatusOf(change.Code) is { } status ? this with { Status = status } : null,
        TaskPatch.StatusReason change => CodeOf(change.Reason, Own.StatusReasons) is { } code ? this with { StatusReason = code } : null,
        TaskPatch.BusinessStatus change => CodeOf(change.Progress, Own.Progress) is { } code ? this with { Progress = code } : null,
        TaskPatch.Owner change => TeamOf(change.Party, root) is { } team ? this with { Owner = team } : null,
        TaskPatch.MoreOutput change => DayOf(change.Output) is { } day ? this with { FirstConversationOn = day }
            : ResultOf(change.Output) is { } result ? this with { Result = result }
            : null,
        _ => null,
    };

    // What the patch itself has set by now is known here; the rest is asked of the task.
    private TaskWish Expecting(object? known, object expected, TaskExpectation ofTheTask) =>
        known is null ? this with { Expected = ofTheTask }
        : Equals(known, expected) ? this
        : this with { Expected = Expected with { IsImpossible = true } };

    private static string RepairOf(TaskPatch operation) => operation switch
    {
        TaskPatch.Status =>
            $"Deze status kent een taak hier niet; kies een van: {string.Join(", ", Enum.GetValues<OutreachTaskStatus>().Select(TaskLife.Wire))}.",
        TaskPatch.StatusReason or TaskPatch.BusinessStatus =>
            "Alleen een code van hier wordt bewaard, geen vrije tekst; geef coding.code (kleine letters, cijfers en streepjes), zo nodig met ons system.",
        TaskPatch.Owner => "Een eigenaar is een team op deze server; verwijs als Organization/id, zonder versie en zonder identifier.",
        TaskPatch.MoreOutput =>
            $"Als uitvoer worden alleen {FirstConversation} met een valueDate en {EndResult} met een code vastgelegd; "
            + $"kies als code een van: {string.Join("; ", DdasCodes.V12.ResultsByText.Keys.Order(StringComparer.Ordinal))}.",
        TaskPatch.MoreNote or TaskPatch.ExecutionPeriod =>
            "Dit onderdeel wordt hier niet bewaard; laat de bewerking weg.",
        _ => "Deze bewerking kan hier niet; laat haar weg.",
    };

    private static OutreachTaskStatus? StatusOf(string code) =>
        Enum.GetValues<OutreachTaskStatus>().Where(status => status.Wire() == code).Select(status => (OutreachTaskStatus?)status).FirstOrDefault();

    private static string? CodeOf(CodeableConcept concept, string system) =>
        OwnCodesOf(concept, system) is [{ Length: > 0 and <= LongestCode } code] && code.All(IsOfACode) ? code : null;

    // A coding without a system is taken for ours; one of another system says something that we do not know.
    private static List<string> OwnCodesOf(CodeableConcept? concept, string system) =>
    [
        .. (concept?.Coding ?? [])
            .Where(coding => (coding.System ?? Own.SystemOf(system)) == Own.SystemOf(system))
            .Select(coding => coding.Code)
            .OfType<string>(),
    ];

    private static bool IsOfACode(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    private static TeamId? TeamOf(Reference party, string root) =>
        party is { ReferenceValue: { } reference, Identifier: null, Type: null or "Organization" }
        && LocalReference.IdOf(reference, "Organization", root) is { } id
            ? new TeamId(id)
            : null;

    private static CaseResult? ResultOf(TaskOutput output) =>
        IsOf(output, EndResult) && OwnCodesOf(output.ValueCodeableConcept, Own.Results) is [{ } text]
        && DdasCodes.V12.ResultsByText.TryGetValue(text, out var result)
            ? result
            : null;

    private static bool IsOf(TaskOutput output, string type) => OwnCodesOf(output.Type, Own.Outputs).Contains(type);

    private static DateOnly? DayOf(TaskOutput output) =>
        IsOf(output, FirstConversation)
        && DateOnly.TryParseExact(output.ValueDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
