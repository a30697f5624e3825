using Microsoft.AspNetCore.Mvc;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary>What of the worklist is asked for; ids of teams are no personal data, so it may stand in an address.</summary>
public sealed record WorklistQuery([FromQuery(Name = "team")] string? Team, [FromQuery(Name = "pagina")] int? Page)
{
    public const int PerPage = 50;

    public int Number => Math.Clamp(Page ?? 1, 1, 100_000);

    public int Skip => (Number - 1) * PerPage;

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int page) => WorklistEndpoints.Path + QueryString.Create(Parameters(page));

    private IEnumerable<KeyValuePair<string, string?>> Parameters(int page)
    {
        if (!string.IsNullOrEmpty(Team)) yield return new("team", Team);
        if (page > 1) yield return new("pagina", $"{page}");
    }
}
