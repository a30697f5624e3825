using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Where tasks lead and whose they are, between the store and the rule.</summary>
internal static class TaskPlaces
{
    /// <summary>The task of a signal that leads to another address than was thought, with the team of that address; its worker is told not to go
    /// to the old one.</summary>
    public static TaskRow MovedTo(this TaskRow task, string addressKey, Assignment owner) =>
        task.At(PlaceOf(task).MovedTo(addressKey, owner.Team), owner).ToldOfMoveFrom(task);

    /// <summary>The task of a household that lives elsewhere now, with whoever began; its worker is told likewise.</summary>
    public static TaskRow FollowedTo(this TaskRow task, string addressKey, Assignment owner) =>
        task.At(PlaceOf(task).FollowedTo(addressKey, owner.Team), owner).ToldOfMoveFrom(task);

    /// <summary>The task with another owner.</summary>
    public static TaskRow GivenTo(this TaskRow task, Assignment owner) => task.At(PlaceOf(task).GivenTo(owner.Team), owner);

    private static TaskRow ToldOfMoveFrom(this TaskRow moved, TaskRow task) =>
        moved.AddressKey == task.AddressKey || task.OfferedAt is null ? moved : moved.WithNotice(TaskNotices.AddressChanged);

    private static TaskPlace PlaceOf(TaskRow task) => new(task.AddressKey, task.TeamId, task.Status);

    private static TaskRow At(this TaskRow task, TaskPlace place, Assignment owner)
    {
        if (!place.AskGate) return task;
        var moved = task with { AddressKey = place.AddressKey, OfferedAt = null };
        return place.Team == task.TeamId
            ? moved
            : moved with
            {
                TeamId = place.Team,
                TeamReason = owner.Reason.ToString(),
                Status = place.Status,
                StatusReason = null,
                BusinessStatus = TaskProgress.Offered,
            };
    }
}
