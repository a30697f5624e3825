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
internal sealed record DecisionForm(
    [FromForm(Name = "persoon")] Guid? Person,
    [FromForm(Name = "besluit")] string? Decision,
    [FromForm(Name = "reden")] string? Reason,
    [FromForm(Name = "versie")] int? Version,
    [FromForm(Name = "weergave")] string? Sight)
{
    /// <summary>The wish; null when no button of ours sent it.</summary>
    public ReviewWish? ToWish() => ReviewWishes.Find(Person is null ? Decision : ReviewWishes.Choose, Person is { } id ? new PersonId(id) : null);

    public ReviewAct ActOf(Caller caller) => new(caller.Actor, caller.IsMachine, Version ?? 0, ReasonOf()) { SeenSight = Sight ?? "" };

    private DecisionReason? ReasonOf() => Reason is not null && DecisionReasons.ByCode.TryGetValue(Reason, out var reason) ? reason : null;
}
