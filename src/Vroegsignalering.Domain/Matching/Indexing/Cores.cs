namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Divides work over the cores where there is enough of it.</summary>
internal static class Cores
{
    private const int Share = 1 << 15;

    /// <summary>In how many parts <see cref="Each"/> does so much work.</summary>
    public static int PartsOf(int count) => PartAt(count - 1) + 1;

    /// <summary>The number of the part that begins there.</summary>
    public static int PartAt(int from) => from / Share;

    /// <summary>Does the work for every number from zero, in parts: from the first, inclusive, to the second, exclusive.</summary>
    public static void Each(int count, Action<int, int> part)
    {
        if (count <= Share)
        {
            part(0, count);
            return;
        }

        Parallel.For(0, PartsOf(count), place => part(place * Share, Math.Min(count, (place + 1) * Share)));
    }

    /// <summary>Does every part of the work, numbered from zero, at the same time when it is about many persons.</summary>
    public static void Parts(int count, int parts, Action<int> part)
    {
        if (count > Share)
        {
            Parallel.For(0, parts, part);
            return;
        }

        for (var number = 0; number < parts; number++)
        {
            part(number);
        }
    }

    /// <summary>Does all the works, at the same time when they are about many persons.</summary>
    public static void All(int count, params Action[] works)
    {
        if (count <= Share)
        {
            Array.ForEach(works, work => work());
            return;
        }

        Parallel.Invoke(works);
    }
}
