namespace Vroegsignalering.Gateway.Matching;

/// <summary>How good a share that was counted is at least.</summary>
internal static class BinomialBound
{
    private const double Doubt = 0.05;
    private const int Halvings = 60;

    /// <summary>The lower bound of a share with 95 % confidence, one-sided and exact; 0 without trials.</summary>
    /// <param name="successes">How often it went right, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How often it was tried.</param>
    /// <remarks>Source: C.J. Clopper and E.S. Pearson, Biometrika 26 (1934). With no failure it is about 1 - 3/n.</remarks>
    public static double Lower(long successes, long trials)
    {
        if (successes == 0) return 0;
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            _ = AtMost(trials - successes, trials, 1 - middle) > Doubt ? high = middle : low = middle;
        }

        return low;
    }

    // The chance of at most so many failures, each term from the one before it.
    private static double AtMost(long failures, long trials, double chance)
    {
        // Below the mean it is more than a half, and above it the first term is the largest: no sum is lost in rounding.
        if (failures >= trials * chance) return 1;
        var term = Math.Exp(LogOfChoices(failures, trials) + (failures * Math.Log(chance)) + ((trials - failures) * double.LogP1(-chance)));
        var sum = 0.0;
        for (var count = failures; count >= 0; count--)
        {
            sum += term;
            term *= count / (double)(trials - count + 1) * (1 - chance) / chance;
        }

        return Math.Min(sum, 1);
    }

    private static double LogOfChoices(long chosen, long all)
    {
        var sum = 0.0;
        for (var factor = 1L; factor <= chosen; factor++)
        {
            sum += Math.Log((all - chosen + factor) / (double)factor);
        }

        return sum;
    }
}
