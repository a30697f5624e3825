namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A list that grows on large pages, as <see cref="LargeArray"/> has them: what is written in order is read at random later.</summary>
internal sealed class LargeList<T>
    where T : struct
{
    private T[] _items = new T[16];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length)
        {
            Grow(Count + items.Length);
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    // Twice as long each time; the last step goes no further than an array can.
    private void Grow(int least)
    {
        var grown = LargeArray.Of<T>((int)Math.Max(least, Math.Min(2L * _items.Length, Array.MaxLength)));
        Items.CopyTo(grown);
        _items = grown;
    }
}
