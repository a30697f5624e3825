using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>A task with its terms and what is wanted of it: decides, and knows nothing of the store.</summary>
/// <param name="Task">As it is stored.</param>
/// <param name="Terms">Its crisis terms; empty for regular outreach.</param>
/// <param name="Change">What is wanted.</param>
internal sealed record TaskStep(TaskRow Task, IReadOnlyList<TaskTerm> Terms, TaskChange Change)
{
    public required IReadOnlyCollection<TeamId> Teams { get; init; }

    public required DateTimeOffset Now { get; init; }

    private DateOnly Today => DutchTime.DateOf(Now);

    /// <summary>Why it may not be; null when it may.</summary>
    public StepOutcome.Refused? Refusal() => Ended() ?? Waiting() ?? Conversation() ?? Progress() ?? EndResult() ?? Redirect() ?? Reason() ?? Step();

    /// <summary>The task afterwards; equal to the stored one when nothing changes.</summary>
    public TaskRow Result()
    {
        var stepped = Change.Status is { } wanted && wanted != Task.Status ? Stepped(wanted) : Task;
        var spoken = Change.FirstConversationOn is { } on
            ? stepped with { FirstConversationOn = Task.FirstConversationOn ?? on, BusinessStatus = Change.Progress ?? TaskProgress.Spoken }
            : stepped with { BusinessStatus = Change.Progress ?? stepped.BusinessStatus };
        var owned = IsRedirect ? Redirected(spoken) : spoken;
        var changed = ChangedTerms().ToDictionary(term => term.SignalId);
        return owned == Task && changed.Count == 0
            ? Task
            : (owned with { ModifiedAt = Now }).Showing([.. Terms.Select(term => changed.GetValueOrDefault(term.SignalId, term))]);
    }

    /// <summary>The terms that the change meets or ends.</summary>
    public IEnumerable<TaskTerm> ChangedTerms() =>
        Terms.Zip(TermsAfter())
            .Where(pair => pair.First.ToRule() != pair.Second)
            .Select(pair => pair.First.With(pair.Second, Now));

    /// <summary>How it ends the task, for the case.</summary>
    public TaskEnd End => new(Change.Result, Ending);

    public bool IsRedirect => Change.Owner is { } owner && owner != Task.TeamId;

    private IReadOnlyList<CrisisTermRow> TermsAfter()
    {
        IReadOnlyList<CrisisTermRow> rows = [.. Terms.Select(term => term.ToRule())];
        var met = Change.FirstConversationOn is { } on ? CrisisTaskLife.Meet(rows, on) : rows;
        return Ending is { } ending ? CrisisTaskLife.Close(met, new CrisisEnd(ending, Today)) : met;
    }

    // Only a step that ends the task, with a listed reason, ends its terms (CR-08).
    private CrisisEnding? Ending =>
        Change.Ends && Change.StatusReason is { } code && CrisisEndings.ByCode.TryGetValue(code, out var ending)
            ? ending
            : null;

    private string? ResultText => Change.Result is { } result ? DdasCodes.V12.Results[result] : null;

    private TaskRow Stepped(OutreachTaskStatus wanted) => Task with
    {
        Status = wanted,
        StatusReason = Change.StatusReason,
        Ending = Task.Kind == OutreachTaskKind.Crisis ? Ending?.Code() : null,
        Result = ResultText,
        ClosedAt = Change.Ends ? Now : null,
    };

    // The task itself goes on: offered anew, and seen by the other team once the gate lets it (CO-05).
    private TaskRow Redirected(TaskRow task) => task with
    {
        TeamId = Change.Owner!.Value,
        TeamReason = nameof(RouteReason.Redirected),
        Status = OutreachTaskStatus.Requested,
        StatusReason = Change.StatusReason,
        BusinessStatus = TaskProgress.Offered,
        OfferedAt = null,
        ClosedAt = null,
    };

    private StepOutcome.Refused? Ended() =>
        Task.ClosedAt is not null
        && (IsRedirect || Change.FirstConversationOn is not null || Change.Progress is not null || (Change.Result is not null && ResultText != Task.Result))
            ? new("taak-beeindigd", "Deze taak is beëindigd.", "Aan een beëindigde taak verandert niets meer.")
            : null;

    private StepOutcome.Refused? Waiting() => Task.OfferedAt is null && !IsRedirect
        ? new(
            TaskSight.Waiting,
            "Deze taak wacht op een team met mandaat: niemand heeft hem nog.",
            "Geef de taak door aan een team met mandaat.")
        : null;

    private StepOutcome.Refused? Conversation() => Change.FirstConversationOn switch
    {
        null => null,
        { } on when on > Today => new("gesprek-in-toekomst", "Het eerste gesprek ligt in de toekomst.", "Geef de dag waarop het gesprek is gevoerd."),
        { } on when on < Task.CanStartOn => new(
            "gesprek-voor-aankomst",
            "Het gesprek was voor de melding en telt niet als eerste gesprek.",
            "Geef de dag van een gesprek na de melding."),
        { } on when on != Task.FirstConversationOn && Task.FirstConversationOn is not null && !ChangedTerms().Any() => new(
            "gesprek-staat-vast", "Het eerste gesprek is al vastgelegd.", "Wat is vastgelegd verandert niet meer."),
        _ => null,
    };

    private StepOutcome.Refused? Progress() => Change.Progress is { } code && !TaskProgress.Texts.ContainsKey(code)
        ? new(
            "voortgang-onbekend",
            "Deze voortgang bestaat niet.",
            $"Kies een van: {string.Join(", ", TaskProgress.Texts.Keys.Order(StringComparer.Ordinal))}.")
        : null;

    private StepOutcome.Refused? EndResult() => Change.Result is not null && !Change.Ends
        ? new(
            "eindresultaat-zonder-einde",
            "Een eindresultaat hoort bij de stap die de taak beëindigt.",
            "Geef het mee met de laatste stap, of laat het weg.")
        : null;

    private StepOutcome.Refused? Redirect() => (IsRedirect, Change.Status) switch
    {
        (false, _) => null,
        (true, _) when !Teams.Contains(Change.Owner!.Value) => new(
            "team-onbekend", "Dit team is niet van deze gemeente.", "Kies een team van deze gemeente."),
        (true, null or OutreachTaskStatus.Rejected) => null,
        _ => new(
            "doorgeven-apart",
            "Een taak doorgeven gaat niet samen met een andere stap.",
            "Geef de taak door; het andere team zet de volgende stap."),
    };

    // A reason is kept with a step only; without one it would be lost without a word.
    private StepOutcome.Refused? Reason() =>
        Change.StatusReason is { } code && code != Task.StatusReason && !IsRedirect && (Change.Status ?? Task.Status) == Task.Status
            ? new("reden-zonder-stap", "Een reden hoort bij een stap.", "Geef de reden mee met de stap waar zij bij hoort (status of owner).")
            : null;

    private StepOutcome.Refused? Step() => Change.Status is { } wanted
        ? TaskLife.Step(Task.Status, wanted, new StepFacts(Task.Kind)
        {
            StatusReason = Change.StatusReason,
            Result = Change.Result,
            RedirectTo = IsRedirect ? Change.Owner : null,
            Terms = TermsAfter(),
        }) as StepOutcome.Refused
        : null;
}
