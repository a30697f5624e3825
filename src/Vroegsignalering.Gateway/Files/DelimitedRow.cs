namespace Vroegsignalering.Gateway.Files;

/// <summary>One row of a delimited file as it stands; one with a line break in a quoted cell is one row.</summary>
/// <param name="Number">The row as Excel counts it: the first of the file is 1, blank ones count, the line <c>sep=;</c> does not.</param>
/// <param name="Text">Its text; empty when it is too long.</param>
internal readonly record struct DelimitedRow(int Number, string Text)
{
    /// <summary>Why it cannot be cut into cells.</summary>
    public RowTrouble Trouble { get; init; }

    /// <summary>Its cells, where they had to be cut to see where it ends.</summary>
    public string[]? Cells { get; init; }

    /// <summary>Whether the file ends in it without a line break, as it does when its end was cut off.</summary>
    public bool LacksEnd { get; init; }
}

/// <summary>Why a row cannot be cut into cells.</summary>
internal enum RowTrouble
{
    None,

    /// <summary>A quoted cell is not closed, or goes on after its closing quote.</summary>
    Quote,

    /// <summary>It is longer than <see cref="TextLines.Longest"/>.</summary>
    TooLong,
}
