namespace Vroegsignalering.Gateway.Demo;

/// <summary>Drawing from a seeded source: the same seed draws the same.</summary>
internal static class DemoDraw
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>True in so many of a hundred draws.</summary>
    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    public static DateOnly Day(this Random random, DateOnly from, DateOnly until) =>
        from.AddDays(random.Next(Math.Max(1, until.DayNumber - from.DayNumber + 1)));
}
