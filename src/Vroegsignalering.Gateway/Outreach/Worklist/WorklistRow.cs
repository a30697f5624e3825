using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary>A task in the words of the worklist.</summary>
public sealed class WorklistRow
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private readonly TaskContact? _contact;
    private readonly Municipality _tenant;

    internal WorklistRow(ShownTask shown, Municipality tenant, DateOnly today) =>
        (Task, _contact, _tenant, Today) = (shown.Row, shown.Contact, tenant, today);

    public TaskRow Task { get; }

    public DateOnly Today { get; }

    public bool IsCrisis => Task.Kind == OutreachTaskKind.Crisis;

    public bool IsOffered => Task.OfferedAt is not null;

    public bool IsBeforeMatch => Task.HouseholdId is null;

    public string What => TaskReasons.Texts.GetValueOrDefault(Task.Reason, Task.Reason);

    public string Who => string.Join(", ", _contact?.Names ?? []);

    /// <summary>Whether nobody is named here: somebody in the household asked for secrecy.</summary>
    public bool IsRestricted => _contact is null;

    public string Where => string.Join(' ', new[]
    {
        _contact?.Address.Street,
        $"{_contact?.Address.HouseNumber}",
        _contact?.Address.HouseLetter,
        _contact?.Address.Addition,
    }.Where(part => !string.IsNullOrEmpty(part)));

    public string Town => $"{_contact?.Address.Postcode} {_contact?.Address.Town}".Trim();

    public string Team => _tenant.TeamNames.GetValueOrDefault(Task.TeamId, Task.TeamId.Value);

    public string Window => $"{(Today >= Task.CanStartOn ? "kan nu" : $"vanaf {Day(Task.CanStartOn)}")}, uiterlijk {Day(Task.LastDay)}";

    public string DaysLeft => (Task.LastDay.DayNumber - Today.DayNumber) switch
    {
        < 0 => "termijn verstreken",
        0 => "vandaag de laatste dag",
        1 => "nog 1 dag",
        var days => $"nog {days} dagen",
    };

    public bool IsLate => Task.LastDay <= Today;

    public string? PlanBy => Task.WorkLastDay < Task.LastDay ? $"plan op uiterlijk {Day(Task.WorkLastDay)}" : null;

    public string Status => IsOffered ? StatusName(Task.Status) : "wacht op een team met mandaat";

    public IEnumerable<string> Notices => TaskCodes.NoticesOf(Task).Select(TaskNotices.Explain).Distinct();

    /// <summary>Why this team, and what counted in the priority, as stored when it was set; the weights are for the log.</summary>
    public string Why => Factors.Count == 0 ? Routing : $"{Routing} Voorrang door: {string.Join(", ", Factors)}.";

    /// <summary>The steps that need no reason, with what their button says.</summary>
    public IEnumerable<(string Step, string Label)> Steps => !IsOffered ? [] : TaskLife.NextOf(Task.Status)
        .Select(next => (next.Wire(), LabelOf(next))).Where(step => step.Item2 is not null).Select(step => (step.Item1, step.Item2!));

    /// <summary>Whether a first conversation can be recorded on this task.</summary>
    public bool AsksConversation => IsOffered && Task.Status is OutreachTaskStatus.Accepted or OutreachTaskStatus.InProgress;

    /// <summary>Whether the task can be completed now, which asks its result.</summary>
    public bool CanBeCompleted => IsOffered && TaskLife.NextOf(Task.Status).Contains(OutreachTaskStatus.Completed);

    /// <summary>The status in which a crisis ends without a conversation; null when there is nothing to end that way.</summary>
    public string? EndingStep => !IsCrisis || !IsOffered ? null
        : TaskLife.NextOf(Task.Status) is var next && next.Contains(OutreachTaskStatus.Failed) ? OutreachTaskStatus.Failed.Wire()
        : next.Contains(OutreachTaskStatus.Cancelled) ? OutreachTaskStatus.Cancelled.Wire()
        : null;

    /// <summary>The teams that a task which waits for a mandate can be passed on to, by name.</summary>
    public IEnumerable<(string Id, string Name)> Recipients => IsOffered ? [] : _tenant.TeamNames
        .Where(team => team.Key != Task.TeamId && _tenant.Teams.HasMandate(team.Key, Today))
        .Select(team => (Id: team.Key.Value, Name: team.Value)).OrderBy(team => team.Name, StringComparer.Ordinal);

    public static string Day(DateOnly day) => day.ToString("ddd d MMM", Dutch).Replace(".", string.Empty, StringComparison.Ordinal);

    private string Routing => Enum.TryParse<RouteReason>(Task.TeamReason, out var reason) ? reason.Explain() : Task.TeamReason;

    private IReadOnlyList<string> Factors
    {
        get
        {
            using var explanation = JsonDocument.Parse(Task.Explanation);
            return [.. explanation.RootElement.GetProperty("factoren").EnumerateArray().Select(factor => FactorName(factor.GetProperty("factor").GetString()))];
        }
    }

    private static string? LabelOf(OutreachTaskStatus next) => next switch
    {
        OutreachTaskStatus.Received => "Gezien",
        OutreachTaskStatus.Accepted => "Oppakken",
        OutreachTaskStatus.InProgress => "Aan de slag",
        OutreachTaskStatus.Completed => "Afronden",
        OutreachTaskStatus.Requested or OutreachTaskStatus.Rejected or OutreachTaskStatus.OnHold or OutreachTaskStatus.Failed
            or OutreachTaskStatus.Cancelled => null,
    };

    private static string StatusName(OutreachTaskStatus status) => status switch
    {
        OutreachTaskStatus.Requested => "nieuw",
        OutreachTaskStatus.Received => "gezien",
        OutreachTaskStatus.Accepted => "opgepakt",
        OutreachTaskStatus.InProgress => "bezig",
        OutreachTaskStatus.OnHold => "wacht",
        OutreachTaskStatus.Completed => "afgerond",
        OutreachTaskStatus.Rejected => "teruggegeven",
        OutreachTaskStatus.Failed => "beëindigd",
        OutreachTaskStatus.Cancelled => "ingetrokken",
    };

    private static string FactorName(string? factor) => factor switch
    {
        "crisis" => "dreigende situatie",
        "minderjarigen" => "minderjarigen in het huishouden",
        "aantal-partners" => "meer dan één melder",
        "ouderdom-signaal" => "hoe lang de melding er ligt",
        _ => factor ?? string.Empty,
    };
}
