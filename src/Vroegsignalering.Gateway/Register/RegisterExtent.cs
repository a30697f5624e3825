namespace Vroegsignalering.Gateway.Register;

/// <summary>How much of a register a file holds, which says what becomes of who is not in it.</summary>
public enum RegisterExtent
{
    /// <summary>The whole register of each municipality in it: who is missing has left, unless those are too many to be true.</summary>
    Whole,

    /// <summary>The whole register, and the operator knows that everybody who is missing has left, however many.</summary>
    WholeMissingLeft,

    /// <summary>The persons who changed, as they now stand; everybody else stays as he is.</summary>
    Changes,
}
