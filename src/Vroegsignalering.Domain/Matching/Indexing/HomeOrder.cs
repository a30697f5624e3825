namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The order in which persons with one home stand together.</summary>
internal sealed class HomeOrder
{
    private const int Few = 1 << 15;

    private readonly ulong[] _homes;
    private readonly int[] _persons;

    private HomeOrder(ResidentColumns columns)
    {
        (_homes, _persons) = (LargeArray.Of<ulong>(columns.Count), LargeArray.Of<int>(columns.Count));
        Cores.Each(columns.Count, (from, until) =>
        {
            for (var person = from; person < until; person++)
            {
                (_homes[person], _persons[person]) = (columns.StaysOf(person) is [var home, ..] ? home.Premises.Packed : 0, person);
            }
        });
    }

    /// <summary>The places of the persons in the columns, by the premises of their home; first those who have none.</summary>
    public static int[] Of(ResidentColumns columns)
    {
        var order = new HomeOrder(columns);
        order.Sort(0, columns.Count);
        return order._persons;
    }

    // Quicksort that does both sides at the same time, until they are small.
    private void Sort(int from, int until)
    {
        if (until - from <= Few)
        {
            Array.Sort(_homes, _persons, from, until - from);
            return;
        }

        var middle = Split(from, until - 1);
        Parallel.Invoke(() => Sort(from, middle), () => Sort(middle, until));
    }

    // Hoare's: what stands before the place returned is at most the pivot, what follows at least; neither side is empty.
    private int Split(int low, int high)
    {
        var pivot = _homes[low + ((high - low) / 2)];
        for (low--, high++; ;)
        {
            do low++; while (_homes[low] < pivot);
            do high--; while (_homes[high] > pivot);
            if (low >= high)
            {
                return high + 1;
            }

            (_homes[low], _homes[high], _persons[low], _persons[high]) = (_homes[high], _homes[low], _persons[high], _persons[low]);
        }
    }
}
