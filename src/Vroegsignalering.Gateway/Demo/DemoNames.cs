using System.Globalization;
using System.Reflection;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Names of people and streets, from lists in this assembly: common Dutch names by rough frequency, streets that do not exist.</summary>
internal sealed class DemoNames
{
    private readonly IReadOnlyList<DemoSurname> _surnames;

    private DemoNames() => _surnames =
    [
        .. Lines("surnames.txt").Select(line => line.Split('|')).SelectMany(parts => Enumerable.Repeat(
            new DemoSurname(parts[0].Length == 0 ? null : parts[0], parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture))),
    ];

    public static DemoNames Default { get; } = new();

    public IReadOnlyList<string> Women { get; } = Lines("first-names-women.txt");

    public IReadOnlyList<string> Men { get; } = Lines("first-names-men.txt");

    /// <summary>Every street once, in a fixed order.</summary>
    public IReadOnlyList<string> Streets { get; } =
        [.. Lines("street-endings.txt").SelectMany(ending => Lines("streets.txt").Select(stem => stem + ending))];

    public DemoSurname Surname(Random random) => random.Pick(_surnames);

    public string FirstNames(Random random, bool woman)
    {
        var names = woman ? Women : Men;
        var first = random.Pick(names);
        return random.Chance(30) ? $"{first} {random.Pick(names)}" : first;
    }

    private static List<string> Lines(string name)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly."));
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))];
    }
}
