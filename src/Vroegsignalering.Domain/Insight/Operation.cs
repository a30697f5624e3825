namespace Vroegsignalering.Domain.Insight;

/// <summary>One act of one actor: a request, a message or a command; every log line of it carries the same id.</summary>
/// <param name="Id">Identifies the act; joins its log lines to its one audit line.</param>
/// <param name="Actor">Who acts: an account, a system or <c>gateway</c>; never a resident.</param>
/// <param name="Role">In which role, as it is called in tokens.</param>
/// <param name="TraceId">The W3C trace id of the act; empty where nothing is traced.</param>
/// <exception cref="ArgumentException">Id, actor or role is missing: a gap in the audit context is a bug.</exception>
/// <remarks>Source: AVG art. 5 lid 2; Logboek Dataverwerkingen (LO-01).</remarks>
public sealed record Operation(string Id, string Actor, string Role, string TraceId)
{
    /// <summary>Identifies the act; never empty.</summary>
    public string Id { get; init => field = Present(value, nameof(Id)); } = Present(Id, nameof(Id));

    /// <summary>Who acts; never empty.</summary>
    public string Actor { get; init => field = Present(value, nameof(Actor)); } = Present(Actor, nameof(Actor));

    /// <summary>In which role; never empty.</summary>
    public string Role { get; init => field = Present(value, nameof(Role)); } = Present(Role, nameof(Role));

    private static string Present(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An operation needs its id, its actor and its role.", name) : value;
}
