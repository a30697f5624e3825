using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>The names people go by, beside the first names they are registered under (MA-03): Kees for Cornelis, Truus for Geertruida.</summary>
/// <remarks>
/// The list is <c>call-names.txt</c>: what is commonly borne in the Netherlands, and spelling does not tell. A name cut short (Alex), one that sounds
/// alike and one that is a letter off are seen without it. A call name may belong to several first names.
/// </remarks>
public static class CallNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> CallNamesOf = Lines()
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(':'))
        .SelectMany(row => Words(row[0]), (row, registered) => (Registered: registered, Called: Words(row[1])))
        .GroupBy(row => row.Registered, row => row.Called)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(called => called).ToFrozenSet());

    /// <summary>Whether one of the two is a name by which people are called who are registered under the other.</summary>
    /// <param name="one">A first name as <see cref="PlainLetters"/> writes it.</param>
    /// <param name="other">As above.</param>
    public static bool Relate(string one, string other) => IsCalled(one, other) || IsCalled(other, one);

    private static bool IsCalled(string registered, string called) =>
        CallNamesOf.TryGetValue(registered, out var names) && names.Contains(called);

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(CallNames).Assembly.GetManifestResourceStream(typeof(CallNames), "call-names.txt")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
