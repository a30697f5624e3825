using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>One surname of a resident in comparable form, read from the index without a copy (MA-03).</summary>
public readonly struct ResidentSurname
{
    private readonly SurnameTable _table;
    private readonly int _number;

    internal ResidentSurname(SurnameTable table, int number) => (_table, _number) = (table, number);

    /// <summary>The name; null without one, or when it holds no letter.</summary>
    public NormalSurname? Name => _table[_number];

    /// <summary>Whether there is a name.</summary>
    internal bool IsKnown => Print.Length > 0;

    /// <summary>What nearly every comparison needs.</summary>
    internal ref readonly SurnamePrint Print => ref _table.PrintAt(_number);

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(ResidentSurname);
}
