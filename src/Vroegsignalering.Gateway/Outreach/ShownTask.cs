using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>A task with what its worker needs of the signals behind it.</summary>
/// <param name="Row">The task.</param>
/// <param name="Contact">Whom it is about; null for who may not see persons.</param>
internal sealed record ShownTask(TaskRow Row, TaskContact? Contact)
{
    public TaskView ToView(Municipality tenant) => new()
    {
        Tenant = (tenant.Code, tenant.Name),
        Id = Row.TaskId,
        IsPlaceShown = Contact is not null,
        Kind = Row.Kind,
        Case = Row.CaseId,
        Household = Row.HouseholdId,
        SignalledName = Contact is { Names: { Count: > 0 } names } ? string.Join(" / ", names) : null,
        Status = Row.Status,
        StatusReason = Row is { OfferedAt: null, ClosedAt: null } ? TaskSight.Waiting : Row.StatusReason,
        Progress = Row.BusinessStatus,
        Owner = (Row.TeamId, tenant.TeamNames.GetValueOrDefault(Row.TeamId)),
        Priority = Row.Priority,
        Reason = Row.Reason,
        CanStartOn = Row.CanStartOn,
        LastDay = Row.LastDay,
        WorkLastDay = Row.WorkLastDay,
        CalendarConfirmed = Row.CalendarConfirmed,
        Notices = TaskCodes.NoticesOf(Row),
        FirstConversationOn = Row.FirstConversationOn,
        Result = Row.Result,
        AuthoredAt = Row.AuthoredAt,
        ModifiedAt = Row.ModifiedAt,
        Version = Row.Version,
    };
}
