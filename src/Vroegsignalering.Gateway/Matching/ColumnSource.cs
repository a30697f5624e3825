using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Where the value of a column comes from.</summary>
internal sealed record ColumnSource
{
    /// <summary>Whatever else it says, by name.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Strange { get; init; } = [];

    /// <summary>The column of the file; null for a fixed value.</summary>
    public string? Column { get; init; }

    /// <summary>Text before a value that is there.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Text after a value that is there.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The value where the column has none, or of every row where there is no column.</summary>
    public string Default { get; init; } = "";
}
