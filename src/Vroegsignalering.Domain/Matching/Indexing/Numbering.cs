using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Gives each different value a number, from zero in the order of first sight.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];

    /// <summary>The values by number.</summary>
    public ReadOnlySpan<T> Values => CollectionsMarshal.AsSpan(_values);

    public int Of(T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }
}
