using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Every different surname of a register once, in comparable form: its print on large pages, and the name itself for what a print does not tell.</summary>
/// <remarks>Every number is to be set before anything is read.</remarks>
internal sealed class SurnameTable(int count)
{
    private readonly SurnamePrint[] _prints = LargeArray.Of<SurnamePrint>(count);
    private readonly NormalSurname?[] _names = new NormalSurname?[count];

    /// <summary>How many there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name under the number; null when it holds no letter.</summary>
    public NormalSurname? this[int number]
    {
        get => _names[number];
        set => (_names[number], _prints[number]) = (value, value?.Print ?? default);
    }

    /// <summary>The phonetic keys by number, closer together than they stand in the prints.</summary>
    public SurnameKey[] Keys() => Array.ConvertAll(_prints, print => print.Key);

    /// <summary>The print of the name under the number; of no length when it holds no letter.</summary>
    public ref readonly SurnamePrint PrintAt(int number) => ref _prints[number];
}
