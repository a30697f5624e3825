using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach.Steps;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary>A step as the page sends it.</summary>
/// <param name="Step">A status; empty to record the conversation only.</param>
/// <param name="SpokenOn">Day of the first conversation, as the browser writes dates.</param>
/// <param name="Ending">Why the task ends without a conversation: one of the listed codes.</param>
/// <param name="Result">The result it ends with, as DDAS text.</param>
/// <param name="To">The team it is passed on to.</param>
/// <param name="Version">The version that the page showed.</param>
internal sealed record StepForm(
    [FromForm(Name = "stap")] string? Step,
    [FromForm(Name = "gesprek")] string? SpokenOn,
    [FromForm(Name = "einde")] string? Ending,
    [FromForm(Name = "resultaat")] string? Result,
    [FromForm(Name = "naar")] string? To,
    [FromForm(Name = "versie")] int? Version,
    [FromForm(Name = "team")] string? Team,
    [FromForm(Name = WorklistQuery.AfterField)] string? After)
{
    public WorklistQuery Back => new(Team, After);

    /// <summary>The change, or null when the form cannot be read.</summary>
    public TaskChange? ToChange()
    {
        var spoken = ReadDay(SpokenOn, out var on);
        var step = ReadStep(Step, out var status);
        var ended = ReadResult(Result, out var result);
        return spoken && step && ended && (Present(Ending) is null || CrisisEndings.ByCode.ContainsKey(Ending!))
            ? new TaskChange
            {
                Status = status,
                FirstConversationOn = on,
                StatusReason = Present(Ending),
                Result = result,
                Owner = Present(To) is { } team ? new TeamId(team) : null,
                ExpectedVersion = Version,
            }
            : null;
    }

    private static bool ReadDay(string? text, out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = read ? date : null;
        return read || Present(text) is null;
    }

    private static bool ReadStep(string? text, out OutreachTaskStatus? status)
    {
        status = Enum.GetValues<OutreachTaskStatus>().Where(known => known.Wire() == text).Select(known => (OutreachTaskStatus?)known).FirstOrDefault();
        return status is not null || Present(text) is null;
    }

    private static bool ReadResult(string? text, out CaseResult? result)
    {
        result = text is not null && DdasCodes.V12.ResultsByText.TryGetValue(text, out var known) ? known : null;
        return result is not null || Present(text) is null;
    }

    private static string? Present(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
