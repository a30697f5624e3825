namespace Vroegsignalering.Gateway.Matching;

/// <summary>The files of one run of the matcher without a server.</summary>
/// <param name="Register">The residents (CSV).</param>
/// <param name="Signals">The signals (CSV).</param>
/// <param name="Decisions">Where the decisions go (CSV).</param>
internal sealed record MatchFiles(FileInfo Register, FileInfo Signals, FileInfo Decisions)
{
    /// <summary>Whom the signals are really about (CSV); null when nobody knows.</summary>
    public FileInfo? Truth { get; init; }

    /// <summary>From other columns to ours, by the names <c>register</c>, <c>signals</c> and <c>truth</c>.</summary>
    public IReadOnlyDictionary<string, ColumnMapping> Mappings { get; init; } = new Dictionary<string, ColumnMapping>();

    public ColumnMapping MappingOf(string file) => Mappings.GetValueOrDefault(file, ColumnMapping.None);
}
