using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>What a reviewer can want, as codes of forms and messages.</summary>
internal static class ReviewWishes
{
    public const string Choose = "koppelen";
    public const string Nobody = "niemand";
    public const string Reject = "afwijzen";

    public static IReadOnlyList<string> All { get; } = [Choose, Nobody, Reject];

    /// <summary>The wish of the code; null for an unknown one, or for a choice without a person.</summary>
    public static ReviewWish? Find(string? code, PersonId? person) => (code, person) switch
    {
        (Choose, { } chosen) => new ReviewWish.Choose(chosen),
        (Nobody, _) => new ReviewWish.Nobody(),
        (Reject, _) => new ReviewWish.Reject(),
        _ => null,
    };
}
