using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>An outreach task as FHIR's Task, by our profile; no amount, creditor, BSN or number of signals is in it.</summary>
public static class TaskMapping
{
    private const string Law = "https://wetten.overheid.nl/jci1.3:c:BWBR0031331&artikel=4&lid=";

    /// <summary>The Task: about the address until the household is known, about the household afterwards (CR-11).</summary>
    public static FhirTask ToFhir(this TaskView task) => new()
    {
        Id = task.Id.ToString(),
        Meta = Own.Restricted("vs-outreach-task") with { VersionId = $"{task.Version}", LastUpdated = Own.Moment(task.ModifiedAt) },
        Language = "nl-NL",
        Extension = [new Extension { Url = $"{Own.Root}/StructureDefinition/termijn-grondslag", ValueUri = Law + Paragraph(task.Kind) }],
        Identifier = [Own.Identifier(Own.TaskNumbers, task.Id.ToString())],
        GroupIdentifier = task.Case is { } known ? Own.Identifier(Own.CaseNumbers, known.ToString()) : Own.Identifier(Own.TaskNumbers, task.Id.ToString()),
        Status = task.Status.Wire(),
        StatusReason = task.StatusReason is { } reason ? Own.Concept(Own.StatusReasons, reason) : null,
        BusinessStatus = Own.Concept(Own.Progress, task.Progress, TaskProgress.Texts.GetValueOrDefault(task.Progress)),
        Intent = "order",
        Priority = task.Priority,
        Code = Own.Concept(Own.Kinds, Own.HomeVisit, "Huisbezoek"),
        Description = "Zoek contact met dit huishouden en bied hulp aan.",
        For = task.Household is { } household ? Own.Reference("Group", household.ToString()) : Place(task),
        AuthoredOn = Own.Instant(task.AuthoredAt),
        LastModified = Own.Moment(LastModified(task)),
        Requester = OrganizationMapping.ReferenceTo(task.Tenant.Code, task.Tenant.Name),
        Owner = OrganizationMapping.ReferenceTo(task.Owner.Id, task.Owner.Name),
        Location = task.IsPlaceShown ? Place(task) : null,
        ReasonCode = Own.Concept("aanleiding", task.Reason, TaskReasons.Texts.GetValueOrDefault(task.Reason)),
        Note = NullIfEmpty([.. Remarks(task).Select(text => new Annotation { Text = text })]),
        Restriction = new TaskRestriction { Repetitions = 1, Period = Window(task) },
        Input = [.. Inputs(task)],
        Output = NullIfEmpty([.. Outputs(task)]),
    };

    // Who may not see the place gets its number: a reference that leads nowhere is worse than none.
    private static Reference Place(TaskView task) => task.IsPlaceShown
        ? Own.Reference("Location", task.Id.ToString())
        : new Reference { Type = "Location", Identifier = Own.Identifier(Own.TaskNumbers, task.Id.ToString()) };

    // The clock of one gateway may be behind that of another; FHIR allows no change before the making (inv-1).
    private static DateTimeOffset LastModified(TaskView task) => task.ModifiedAt > task.AuthoredAt ? task.ModifiedAt : task.AuthoredAt;

    // The window ends with the last second of the last day, Dutch time.
    private static Period Window(TaskView task) => new()
    {
        Start = Own.Instant(DutchTime.At(task.CanStartOn, TimeOnly.MinValue)),
        End = Own.Instant(DutchTime.At(task.LastDay, new TimeOnly(23, 59, 59))),
    };

    private static IEnumerable<TaskInput> Inputs(TaskView task)
    {
        yield return new TaskInput
        {
            Type = Own.Concept("taak-invoer", "werk-uiterlijk", "Uiterste dag in de planning"),
            ValueDate = Own.Day(task.WorkLastDay),
        };
        if (task is { Household: null, SignalledName: { } name })
        {
            yield return new TaskInput { Type = Own.Concept("taak-invoer", "naam-zoals-gemeld", "Naam zoals gemeld"), ValueString = name };
        }
    }

    private static IEnumerable<TaskOutput> Outputs(TaskView task)
    {
        if (task.FirstConversationOn is { } on)
        {
            yield return new TaskOutput { Type = Own.Concept(Own.Outputs, TaskWish.FirstConversation, "Eerste gesprek"), ValueDate = Own.Day(on) };
        }

        if (task.Result is { } result)
        {
            yield return new TaskOutput
            {
                Type = Own.Concept(Own.Outputs, TaskWish.EndResult, "Eindresultaat"),
                ValueCodeableConcept = Own.Concept(Own.Results, result),
            };
        }
    }

    private static IEnumerable<string> Remarks(TaskView task)
    {
        if (task.Household is null)
        {
            yield return BeforeMatch.Instruction;
        }

        if (!task.CalendarConfirmed)
        {
            yield return "De gelijkgestelde feestdagen van dit jaar zijn nog niet bevestigd; houd de uiterste dag in de planning aan.";
        }

        foreach (var notice in task.Notices.Select(TaskNotices.Explain).Distinct())
        {
            yield return notice;
        }
    }

    private static List<T>? NullIfEmpty<T>(List<T> list) => list.Count == 0 ? null : list;

    private static int Paragraph(OutreachTaskKind kind) => kind switch
    {
        OutreachTaskKind.Outreach => 1,
        OutreachTaskKind.Crisis => 2,
    };
}
