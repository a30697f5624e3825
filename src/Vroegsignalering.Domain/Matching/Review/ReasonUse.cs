namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>For which kind of step a reason can be given.</summary>
public enum ReasonUse
{
    /// <summary>Somebody else than the first candidate is chosen.</summary>
    AgainstFirst,

    /// <summary>None of the candidates is chosen.</summary>
    Nobody,

    /// <summary>A decision is undone.</summary>
    Undo,
}
