using System.Numerics;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>A surname in 48 bytes: enough for nearly every comparison with another one (MA-03).</summary>
internal readonly struct SurnamePrint
{
    private const int LongestOnStack = 64;

    // Beside each other, for the layout is that of the text.
    private readonly uint _letters;
    private readonly ushort _length;
    private readonly bool _isDouble;

    /// <summary>The print of the name.</summary>
    /// <param name="core">As <see cref="NormalSurname.Core"/>; not empty.</param>
    /// <param name="whole">As <see cref="NormalSurname.Whole"/>.</param>
    /// <param name="isDouble">Whether the name has <see cref="NormalSurname.Parts"/>.</param>
    public SurnamePrint(string core, string whole, bool isDouble)
    {
        Core = KeyHash.Of(core);
        Whole = ReferenceEquals(core, whole) ? Core : KeyHash.Of(whole);
        _isDouble = isDouble;
        _length = (ushort)Math.Min(core.Length, ushort.MaxValue);
        foreach (var letter in core)
        {
            _letters |= 1u << (letter & 31);
        }

        Span<char> sounds = core.Length <= LongestOnStack ? stackalloc char[core.Length * DutchSpelling.Longest] : new char[core.Length * DutchSpelling.Longest];
        sounds = sounds[..DutchSpelling.Write(core, sounds)];
        Spelling = KeyHash.Of(sounds);
        Key = SurnameKey.GluedPrefixOf(core) == 0 ? SurnameKey.OfSounds(sounds) : SurnameKey.OfCore(core);
    }

    /// <summary>The number of the core.</summary>
    public ulong Core { get; }

    /// <summary>The number of the whole.</summary>
    public ulong Whole { get; }

    /// <summary>The number of the name by its sounds, as <see cref="DutchSpelling"/> writes it.</summary>
    public ulong Spelling { get; }

    /// <summary>The phonetic key.</summary>
    public SurnameKey Key { get; }

    /// <summary>Whether it is a double name.</summary>
    public bool IsDouble => _isDouble;

    /// <summary>How many letters the core has; none where there is no name.</summary>
    public int Length => _length;

    /// <summary>Whether the two are one name, its prefix apart from it or glued to it.</summary>
    public bool IsNameOf(in SurnamePrint other) => Core == other.Core || Whole == other.Whole;

    /// <summary>Whether the letters of the cores leave room for <see cref="OneEdit"/>.</summary>
    public bool MayBeOneEditFrom(in SurnamePrint other) =>
        Math.Abs(_length - other._length) <= 1 && BitOperations.PopCount(_letters ^ other._letters) <= 2;

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(SurnamePrint);
}
