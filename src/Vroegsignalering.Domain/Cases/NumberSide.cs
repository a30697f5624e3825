namespace Vroegsignalering.Domain.Cases;

/// <summary>Which side of the street a range of house numbers is on.</summary>
public enum NumberSide
{
    /// <summary>Odd and even numbers.</summary>
    Both,

    /// <summary>Odd numbers only.</summary>
    Odd,

    /// <summary>Even numbers only.</summary>
    Even,
}
