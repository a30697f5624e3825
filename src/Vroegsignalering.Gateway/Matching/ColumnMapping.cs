using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>From the columns of somebody else's file to ours: which column, with which text before and after it, or a fixed value.</summary>
/// <param name="Sources">Per column of ours where it comes from.</param>
internal sealed record ColumnMapping(IReadOnlyDictionary<string, ColumnSource> Sources)
{
    private static readonly string[] Fields = ["column", "prefix", "suffix", "default"];

    /// <summary>Every column under its own name.</summary>
    public static ColumnMapping None { get; } = new(new Dictionary<string, ColumnSource>());

    /// <summary>The mappings of the three files, by the names of <see cref="FileForm.ByName"/>; none when there is no file.</summary>
    /// <exception cref="FileFaultException">The file is no mapping, or maps what we do not have.</exception>
    public static IReadOnlyDictionary<string, ColumnMapping> ReadFile(FileInfo? file)
    {
        if (file is null) return new Dictionary<string, ColumnMapping>();
        var parts = StrictJson.Read<Dictionary<string, Dictionary<string, ColumnSource?>?>>(file, "mapping van kolommen");
        string[] faults = [.. parts.SelectMany(part => FaultsIn(part.Key, part.Value))];
        return faults.Length == 0
            ? parts.ToDictionary(part => part.Key, part => new ColumnMapping(part.Value!.ToDictionary(source => source.Key, source => source.Value!)))
            : throw new FileFaultException($"{file.Name}: {string.Join("; ", faults)}. De vorm staat in docs/matching.md.");
    }

    private static IEnumerable<string> FaultsIn(string name, Dictionary<string, ColumnSource?>? sources) =>
        !FileForm.ByName.TryGetValue(name, out var form) ? [Unknown("deel", name, [.. FileForm.ByName.Keys])]
        : sources is null ? [Empty(name)]
        : sources.SelectMany(source => FaultsIn((name, source.Key), source.Value, form));

    private static IEnumerable<string> FaultsIn((string File, string Column) at, ColumnSource? source, FileForm form) =>
    [
        .. form.Columns.Contains(at.Column) ? [] : new[] { Unknown($"kolom in {at.File}", at.Column, form.Columns) },
        .. source is null ? [Empty($"{at.File}, {at.Column}")] : source.Strange.Keys.Select(field => Unknown($"veld van {at.File}, {at.Column}", field, Fields)),
    ];

    private static string Unknown(string kind, string name, IReadOnlyCollection<string> known) =>
        $"{kind} '{name}' kennen wij niet; {NearestName.Repair(name, known, $"kies uit {string.Join(", ", known)}")}";

    private static string Empty(string name) => $"{name} is leeg; zeg waar het vandaan komt, of haal het weg";
}
