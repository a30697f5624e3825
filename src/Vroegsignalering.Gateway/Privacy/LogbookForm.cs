using Microsoft.AspNetCore.Mvc;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary>The filter of the log page as it was sent; by POST, so that no pseudonym stands in an address.</summary>
/// <param name="Until">Inclusive, as people mean it.</param>
/// <param name="Before">The cursor of the next page.</param>
public sealed record LogbookForm(
    [FromForm(Name = "activiteit")] string? Activity,
    [FromForm(Name = "uitkomst")] string? Outcome,
    [FromForm(Name = "betrokkene")] string? Subject,
    [FromForm(Name = "van")] string? From,
    [FromForm(Name = "totEnMet")] string? Until,
    [FromForm(Name = "voor")] string? Before)
{
    public static LogbookForm Empty { get; } = new(null, null, null, null, null, null);
}
