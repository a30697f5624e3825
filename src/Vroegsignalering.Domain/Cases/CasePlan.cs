using Vroegsignalering.Domain.Outreach;

namespace Vroegsignalering.Domain.Cases;

/// <summary>What newly matched signals do to a household: one case, one outreach task, its crisis tasks, an owner and a priority.</summary>
/// <param name="Step">To which case the signals go.</param>
/// <param name="Outreach">What happens to the outreach task.</param>
/// <param name="Crisis">What happens to the crisis tasks of the new signals.</param>
public sealed record CasePlan(CaseStep Step, OutreachStep Outreach, IReadOnlyList<CrisisLink> Crisis)
{
    /// <summary>Who takes a new task, and one that nobody has received yet when it comes into the case or the household moves. An owner who began
    /// keeps the task, unless it was begun on an address where the household does not live. An overflow counts only where a task is
    /// created.</summary>
    public required Assignment Owner { get; init; }

    /// <summary>The priority of the household's tasks.</summary>
    public required Priority Priority { get; init; }

    /// <summary>When the lack of a coordinator alarms, Dutch civil date; null when there is one or the case was open already (CA-02).</summary>
    public DateOnly? CoordinatorAlarmOn { get; init; }

    /// <summary>Whether only the own worker may see the household's persons, because one of them asked for secrecy (MA-12).</summary>
    public bool RestrictedView { get; init; }

    /// <summary>The plan for the household (CA-01…CA-06, CR-11, MA-10, MA-12).</summary>
    /// <param name="request">The new signals and how the household stands.</param>
    /// <param name="directory">The municipality's teams.</param>
    /// <param name="settings">The municipality's settings.</param>
    public static CasePlan Decide(CaseRequest request, TeamDirectory directory, CaseSettings settings)
    {
        var step = StepFor(request, settings.ReopenDays);
        CaseSignal[] signals = step is CaseStep.Attach ? [.. request.Current!.Signals, .. request.Signals] : [.. request.Signals];
        var facts = PriorityFacts.Of(signals, HasCrisis(request), request.Household.MinorsPresent, request.Today);
        return new CasePlan(step, OutreachFor(request), CrisisLinks.For(request.Tasks))
        {
            Owner = Routing.Choose(RoutingFor(request), directory),
            Priority = Priority.Of(facts, settings.Weights),
            CoordinatorAlarmOn = step is CaseStep.Attach || HasCoordinator(request.Household) ? null : request.CoordinatorAlarmOn,
            RestrictedView = signals.Any(signal => signal.Contact.RestrictedView),
        };
    }

    // What counts is when the signal arrived, so that an outage or a review opens no second case.
    private static CaseStep StepFor(CaseRequest request, int reopenDays) => request.Current switch
    {
        null => new CaseStep.Open(),
        { ClosedOn: null } open => new CaseStep.Attach(open.Id),
        { ClosedOn: { } closed } last when request.Signals.Min(signal => signal.ArrivedOn) <= closed.AddDays(reopenDays) =>
            new CaseStep.Reopen(last.Id),
        _ => new CaseStep.Open(),
    };

    private static OutreachStep OutreachFor(CaseRequest request)
    {
        var regular = request.Signals.Where(signal => !signal.Crisis && signal.Contact.Party != ContactParty.Nobody).ToList();
        if (regular.Count == 0) return new OutreachStep.None();

        var lastDay = regular.Min(signal => signal.LastDay);
        return request.Tasks.FirstOrDefault(task => task is { Kind: OutreachTaskKind.Outreach, InCase: true }) is { } open
            ? new OutreachStep.Join(open.Id, open.LastDay < lastDay ? open.LastDay : lastDay)
            : new OutreachStep.Create(regular.Min(signal => signal.ArrivedOn), lastDay);
    }

    private static RoutingRequest RoutingFor(CaseRequest request) =>
        new(request.Household.Address, request.Today, HasCrisis(request))
        {
            People = request.Household.People,
            Room = request.Household.Room,
        };

    private static bool HasCrisis(CaseRequest request) =>
        request.Signals.Any(signal => signal.Crisis) || request.Tasks.Any(task => task.Kind == OutreachTaskKind.Crisis);

    private static bool HasCoordinator(HouseholdFacts household) =>
        household.People.Any(person => person.Reason == RouteReason.Coordinator);
}
