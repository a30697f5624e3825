using System.Text.Json;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>From the columns of somebody else's file to ours: which column, with which text before and after it, or a fixed value.</summary>
/// <param name="Sources">Per column of ours where it comes from.</param>
internal sealed record ColumnMapping(IReadOnlyDictionary<string, ColumnSource> Sources)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>Every column under its own name.</summary>
    public static ColumnMapping None { get; } = new(new Dictionary<string, ColumnSource>());

    /// <summary>The mappings that the file holds; none when there is no file.</summary>
    /// <exception cref="FileFaultException">The file is no mapping.</exception>
    public static IReadOnlyDictionary<string, ColumnMapping> ReadFile(FileInfo? file)
    {
        if (file is null) return new Dictionary<string, ColumnMapping>();
        using var stream = file.OpenRead();
        try
        {
            return Read(stream);
        }
        catch (JsonException fault)
        {
            throw new FileFaultException($"{file.Name} zegt niet welke kolom welk veld is: zie regel {fault.LineNumber + 1}. De vorm staat in docs/matching.md.");
        }
    }

    /// <summary>The mappings of the three files, by the names <c>register</c>, <c>signals</c> and <c>truth</c>.</summary>
    /// <exception cref="JsonException">The file is no mapping.</exception>
    public static IReadOnlyDictionary<string, ColumnMapping> Read(Stream file) =>
        (JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, ColumnSource>>>(file, Web) ?? [])
            .ToDictionary(part => part.Key, part => new ColumnMapping(part.Value));
}
