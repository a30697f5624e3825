namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>How far a review is, as a code on the wire.</summary>
internal static class Stands
{
    public const string Open = "open";
    public const string Withdrawn = "ingetrokken";

    /// <summary>The code of what the last version says.</summary>
    public static string Of(string outcome) => outcome switch
    {
        ReviewOutcomes.Matched => "gekoppeld",
        ReviewOutcomes.Proposed => "voorgesteld",
        ReviewOutcomes.Nobody => "niemand",
        _ => Open,
    };
}
