namespace Vroegsignalering.Domain.Signals;

/// <summary>How many letters make one word another.</summary>
internal static class EditDistance
{
    /// <summary>Whether so many letters that are wrong, lacking, too many or swapped with the next one suffice.</summary>
    /// <remarks>Optimal string alignment: no letter is touched twice.</remarks>
    public static bool IsWithin(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return false;
        }

        var costs = new int[one.Length + 1, other.Length + 1];
        for (var down = 0; down <= one.Length; down++)
        {
            for (var right = 0; right <= other.Length; right++)
            {
                costs[down, right] = down == 0 || right == 0
                    ? down + right
                    : Math.Min(
                        Math.Min(costs[down - 1, right], costs[down, right - 1]) + 1,
                        costs[down - 1, right - 1] + (one[down - 1] == other[right - 1] ? 0 : 1));
                if (down > 1 && right > 1 && one[down - 1] == other[right - 2] && one[down - 2] == other[right - 1])
                {
                    costs[down, right] = Math.Min(costs[down, right], costs[down - 2, right - 2] + 1);
                }
            }
        }

        return costs[one.Length, other.Length] <= most;
    }
}
