using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary>What of the worklist is asked for; ids of teams and tasks are no personal data, so they may stand in an address.</summary>
/// <param name="Team">The id of a team; empty for all.</param>
/// <param name="After">The cursor behind which the page begins; empty at the start.</param>
public sealed record WorklistQuery([FromQuery(Name = "team")] string? Team, [FromQuery(Name = WorklistQuery.AfterField)] string? After)
{
    public const string AfterField = "na";

    private const int PerPage = 50;

    /// <summary>The query of the store; null when the cursor is not of this list.</summary>
    internal TaskQuery? ToStore()
    {
        var after = string.IsNullOrEmpty(After) ? null : TaskCursor.Read(Question, After);
        return after is null && !string.IsNullOrEmpty(After) ? null : new TaskQuery
        {
            Teams = string.IsNullOrEmpty(Team) ? null : [new TeamId(Team)],
            OpenOnly = true,
            After = after,
            Most = PerPage,
        };
    }

    /// <summary>The address of this page.</summary>
    public string Address => AddressOf(After);

    /// <summary>The address of the first page of the list.</summary>
    public string Start => AddressOf(null);

    /// <summary>The address of the page behind the position.</summary>
    public string AddressBehind(TaskPosition position) => AddressOf(TaskCursor.Of(Question, position));

    private string Question => $"werklijst?team={Team}";

    private string AddressOf(string? after) => WorklistEndpoints.Path + QueryString.Create(Parameters(after));

    private IEnumerable<KeyValuePair<string, string?>> Parameters(string? after)
    {
        if (!string.IsNullOrEmpty(Team)) yield return new("team", Team);
        if (!string.IsNullOrEmpty(after)) yield return new(AfterField, after);
    }
}
