using static Vroegsignalering.Domain.Outreach.OutreachTaskStatus;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>The steps that a task may take from one status to the next (CR-08, CA-10, CA-12).</summary>
/// <remarks>Source: HL7 FHIR R4, Task state machine, narrowed. Holding a task pauses no term: last days are not part of the status.</remarks>
public static class TaskLife
{
    private static readonly StepOutcome.Refused NoReason = new(
        "reden-ontbreekt", "Deze stap vraagt een reden.", "Geef een reden mee (statusReason).");

    private static readonly StepOutcome.Refused NoRedirect = new(
        "doorverwijzing-ontbreekt", "Een taak kan alleen worden teruggegeven met een doorverwijzing.", "Noem het team dat de taak overneemt.");

    private static readonly StepOutcome.Refused NoConversation = new(
        "eerste-gesprek-ontbreekt",
        "Een crisistaak eindigt pas na het eerste gesprek of met een vastgelegde beëindiging.",
        "Leg de datum van het eerste gesprek vast, of een van de erkende redenen van beëindiging.");

    private static readonly StepOutcome.Refused NoResult = new(
        "eindresultaat-ontbreekt", "Een afgeronde taak heeft een eindresultaat.", "Geef een van de eindresultaten van DDAS mee.");

    /// <summary>Whether the task may go from the current to the wanted status.</summary>
    /// <param name="current">Where the task stands.</param>
    /// <param name="wanted">Where somebody wants it.</param>
    /// <param name="facts">What is recorded with the step or before it.</param>
    public static StepOutcome Step(OutreachTaskStatus current, OutreachTaskStatus wanted, StepFacts facts)
    {
        if (current == wanted) return new StepOutcome.Unchanged();
        if (!NextOf(current).Contains(wanted)) return NotAStep(current, wanted);
        if (wanted is Rejected or OnHold or Failed && string.IsNullOrWhiteSpace(facts.StatusReason)) return NoReason;
        if (wanted == Rejected && facts.RedirectTo is null) return NoRedirect;
        if (EndsOpenCrisis(wanted, facts)) return NoConversation;
        return wanted == Completed && facts.Result is null ? NoResult : new StepOutcome.Allowed();
    }

    /// <summary>The statuses that can follow, without regard to what must be recorded first; none when the task has ended.</summary>
    public static IReadOnlyList<OutreachTaskStatus> NextOf(OutreachTaskStatus current) => current switch
    {
        Requested => [Received, Rejected, Cancelled],
        Received => [Accepted, Rejected, Cancelled],
        Accepted => [InProgress, Cancelled],
        InProgress => [Completed, OnHold, Failed],
        OnHold => [InProgress, Failed],
        Completed or Failed or Cancelled or Rejected => [],
    };

    private static bool EndsOpenCrisis(OutreachTaskStatus wanted, StepFacts facts) =>
        facts.Kind == OutreachTaskKind.Crisis && wanted is Completed or Failed or Cancelled
        && (facts.Terms.Count == 0 || facts.Terms.Any(term => term.IsOpen));

    private static StepOutcome.Refused NotAStep(OutreachTaskStatus current, OutreachTaskStatus wanted)
    {
        var next = NextOf(current);
        return new StepOutcome.Refused(
            "stap-niet-toegestaan",
            $"Een taak gaat niet van {Wire(current)} naar {Wire(wanted)}.",
            next.Count == 0 ? "De taak is beëindigd." : $"Mogelijk: {string.Join(", ", next.Select(Wire))}.");
    }

    /// <summary>The code of the status in FHIR.</summary>
    public static string Wire(this OutreachTaskStatus status) => status switch
    {
        Requested => "requested",
        Received => "received",
        Accepted => "accepted",
        Rejected => "rejected",
        InProgress => "in-progress",
        OnHold => "on-hold",
        Completed => "completed",
        Failed => "failed",
        Cancelled => "cancelled",
    };
}
