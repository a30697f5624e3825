using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>A task that has not ended: one of the household, or a crisis task still on the address of a signal now matched.</summary>
/// <param name="Id">The task.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="LastDay">The last day it shows, Dutch civil date.</param>
/// <param name="InCase">Whether it belongs to the household's case already.</param>
public sealed record OpenTask(TaskId Id, OutreachTaskKind Kind, OutreachTaskStatus Status, DateOnly LastDay, bool InCase)
{
    /// <summary>Whether it can still be called back, before work began.</summary>
    public bool CanBeCancelled => TaskLife.NextOf(Status).Contains(OutreachTaskStatus.Cancelled);
}
