namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>How far one comparison agrees, in the few words that a reviewer needs at a glance.</summary>
public enum Agreement
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Alike, not the same.</summary>
    Alike,

    /// <summary>One side does not know.</summary>
    Unknown,

    /// <summary>Different.</summary>
    Different,
}
