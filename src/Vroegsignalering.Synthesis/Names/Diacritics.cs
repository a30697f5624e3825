using System.Collections.Frozen;

namespace Vroegsignalering.Synthesis.Names;

/// <summary>What somebody types who does not have the letters with marks.</summary>
internal static class Diacritics
{
    private const string Marked = "áàâäãåăąçćčéèêëęğíìîïıİłńñóòôöõőøśşŞšúùûüűýźżžÖÜÇŚŻŹŁÁÉÓÅÄ";
    private const string Typed = "aaaaaaaaccceeeeegiiiiiIlnnooooooossSsuuuuuyzzzOUCSZZLAEOAA";

    private static readonly FrozenDictionary<char, char> TypedOf =
        Marked.Zip(Typed).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Whether the name has letters that such a person leaves plain.</summary>
    public static bool In(string name) => name.Any(letter => letter == 'ß' || TypedOf.ContainsKey(letter));

    /// <summary>The name in plain letters.</summary>
    public static string Without(string name) => !In(name)
        ? name
        : string.Concat(name.Select(letter => letter == 'ß' ? "ss" : $"{TypedOf.GetValueOrDefault(letter, letter)}"));
}
