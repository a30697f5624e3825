using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A version of the matching rules by its name, or from a file that says what differs from a known one.</summary>
internal sealed record RulesFile
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The known version that it begins with.</summary>
    public string Basis { get; init; } = MatchingRules.Current.Version;

    /// <summary>Its own name.</summary>
    public required string Version { get; init; }

    public double? MatchFrom { get; init; }

    public double? ReviewFrom { get; init; }

    public double? Margin { get; init; }

    public double? PersonFrom { get; init; }

    public double? RarityFloor { get; init; }

    public double? RarityCeiling { get; init; }

    /// <summary>Weights in bits by level.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>();

    /// <summary>The rules of a known version, or of the file of that name.</summary>
    /// <exception cref="FileFaultException">There is neither, or the file cannot be read.</exception>
    public static MatchingRules Read(string version) =>
        MatchingRules.Known.SingleOrDefault(known => known.Version == version)
        ?? (File.Exists(version)
            ? ReadFile(version)
            : throw new FileFaultException($"Er is geen regelversie of bestand '{version}'. Bekend: {string.Join(", ", MatchingRules.Known.Select(known => known.Version))}."));

    /// <summary>The file that <see cref="Read"/> would read; null when it is a known version.</summary>
    public static FileInfo? FileOf(string version) => MatchingRules.Known.Any(known => known.Version == version) ? null : new FileInfo(version);

    private static MatchingRules ReadFile(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RulesFile>(File.ReadAllText(path), Web)?.ToRules() ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new FileFaultException($"{path} is geen regelversie: zie regel {fault.LineNumber + 1}. De vorm staat in docs/matching.md.");
        }
    }

    private MatchingRules ToRules()
    {
        var basis = MatchingRules.Known.SingleOrDefault(known => known.Version == Basis) ?? throw new FileFaultException($"Er is geen regelversie '{Basis}'.");
        if (Weights is null) throw new JsonException();
        if (MatchingRules.Known.Any(known => known.Version == Version)) throw new FileFaultException($"Regelversie '{Version}' bestaat al: geef uw versie een andere naam in version.");
        string[] strange = [.. Weights.Keys.Except(Enum.GetNames<ComparisonLevel>())];
        if (strange.Length > 0) throw new FileFaultException($"Onbekende niveaus in weights: {string.Join(", ", strange)}.");
        return new MatchingRules(
            Version, [.. basis.Weights.Select(row => Weights.TryGetValue(row.Level.ToString(), out var weight) ? row with { Weight = weight } : row)])
        {
            MatchFrom = MatchFrom ?? basis.MatchFrom,
            ReviewFrom = ReviewFrom ?? basis.ReviewFrom,
            Margin = Margin ?? basis.Margin,
            PersonFrom = PersonFrom ?? basis.PersonFrom,
            RarityFloor = RarityFloor ?? basis.RarityFloor,
            RarityCeiling = RarityCeiling ?? basis.RarityCeiling,
        };
    }
}
