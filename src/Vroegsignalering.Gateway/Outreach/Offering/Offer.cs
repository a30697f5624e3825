using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;

namespace Vroegsignalering.Gateway.Outreach.Offering;

/// <summary>One task that is to be shown to one team, with what the gate answered.</summary>
internal sealed record Offer(TaskRow Task, TeamId Team, DisclosureAnswer Answer)
{
    private static readonly HashSet<DataCategory> Categories = [DataCategory.Signal, DataCategory.Contact];

    public bool IsAllowed => Answer.Allows;

    /// <summary>Asks the gate for the team, by the mandates of the settings, which are at most five seconds old. The public task needs no consent, so none is asked (CO-03);
    /// the answer holds for every task of the team.</summary>
    public static DisclosureAnswer Ask(TeamId team, IReadOnlyList<Mandate> mandates, DateTimeOffset now) =>
        DisclosureGate.Decide(
            new DisclosureRequest(Subject: null, DisclosurePurpose.Outreach, Recipient.Of(team), Categories), consents: [], mandates, now);

    public Disclosure Disclosure(Operation operation) => new(
        TaskLog.Line(Task, ProcessingActivity.TaskOffered, IsAllowed ? TaskLog.Shown : "niet-getoond", operation).Answered(Answer),
        Recipient.Of(Team),
        DisclosurePurpose.Outreach,
        DisclosureClass.Statutory)
    {
        Task = Task.TaskId,
    };
}
