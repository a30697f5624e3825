namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>Whether two words are one slip of the pen apart.</summary>
public static class OneEdit
{
    /// <summary>Whether one insertion, deletion, substitution or swap of neighbours, or none, makes the words equal.</summary>
    /// <remarks>Damerau–Levenshtein distance of at most one, in one pass.</remarks>
    public static bool Apart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var same = left.CommonPrefixLength(right);
        var restLeft = left[same..];
        var restRight = right[same..];
        if (restLeft.IsEmpty || restRight.IsEmpty)
        {
            return true;
        }

        return left.Length == right.Length
            ? restLeft[1..].SequenceEqual(restRight[1..]) || Swapped(restLeft, restRight)
            : restLeft.Length > restRight.Length ? restLeft[1..].SequenceEqual(restRight) : restLeft.SequenceEqual(restRight[1..]);
    }

    private static bool Swapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
