using Microsoft.AspNetCore.Mvc;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>A step as the page sends it.</summary>
/// <param name="Person">The candidate that was chosen; absent for the other buttons.</param>
/// <param name="Decision">The other buttons: a code of <see cref="ReviewWishes"/>.</param>
/// <param name="Reason">Code of a <see cref="DecisionReason"/>, or empty.</param>
/// <param name="Version">The version that the page showed.</param>
/// <param name="Sight">The fingerprint of the candidates that the page showed.</param>
/// <param name="ShownAt">When the page was made, in milliseconds of Unix time.</param>
/// <param name="List">The list from which the page was opened: <see cref="DeskQuery.Reason"/>.</param>
internal sealed record DecisionForm(
    [FromForm(Name = "persoon")] Guid? Person,
    [FromForm(Name = "besluit")] string? Decision,
    [FromForm(Name = "reden")] string? Reason,
    [FromForm(Name = "versie")] int? Version,
    [FromForm(Name = "weergave")] string? Sight,
    [FromForm(Name = "getoond")] long? ShownAt,
    [FromForm(Name = "lijst")] string? List)
{
    // Sooner nobody has read the page: it is the second press of a key or click that was meant for the page before.
    private static readonly TimeSpan ShortestLook = TimeSpan.FromMilliseconds(700);

    /// <summary>Whether the page was answered before anybody can have read it.</summary>
    public bool IsUnread(DateTimeOffset now) => ShownAt is { } shown && now.ToUnixTimeMilliseconds() - shown < ShortestLook.TotalMilliseconds;

    /// <summary>The wish; null when no button of ours sent it.</summary>
    public ReviewWish? ToWish() => ReviewWishes.Find(Person is null ? Decision : ReviewWishes.Choose, Person is { } id ? new PersonId(id) : null);

    public ReviewAct ActOf(Caller caller) => new(caller.Actor, caller.IsMachine, Version ?? 0, ReasonOf()) { SeenSight = Sight ?? "" };

    private DecisionReason? ReasonOf() => Reason is not null && DecisionReasons.ByCode.TryGetValue(Reason, out var reason) ? reason : null;
}
