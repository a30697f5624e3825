using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>A version of the matching rules by its name, or from a file that says what differs from a known one.</summary>
internal sealed record RulesFile
{
    private const string Form = "De vorm staat in docs/matching.md.";

    private static readonly string[] Fields =
        ["basis", "version", "matchFrom", "reviewFrom", "margin", "personFrom", "rarityFloor", "rarityCeiling", "weights"];

    private static readonly string[] Levels = Enum.GetNames<ComparisonLevel>();

    private static string Names => string.Join(", ", MatchingRules.Known.Select(known => known.Version));

    /// <summary>Whatever else it says, by name.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Strange { get; init; } = [];

    /// <summary>The known version that it begins with.</summary>
    public string Basis { get; init; } = MatchingRules.Current.Version;

    /// <summary>Its own name.</summary>
    public string Version { get; init; } = "";

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
        var file = new FileInfo(path);
        var read = StrictJson.Read<RulesFile>(file, "regelversie");
        string[] wrong = [.. read.Faults()];
        if (wrong.Length > 0) throw Refused(wrong);
        var rules = read.ToRules(MatchingRules.Known.Single(known => known.Version == read.Basis));
        string[] impossible = [.. RulesBounds.FaultsIn(rules)];
        return impossible.Length == 0 ? rules : throw Refused(impossible);

        FileFaultException Refused(string[] faults) => new($"{file.Name}: {string.Join("; ", faults)}. {Form}");
    }

    private IEnumerable<string> Faults() =>
    [
        .. Strange.Keys.Select(field => $"veld '{field}' kennen wij niet; {NearestName.Repair(field, Fields, $"kies uit {string.Join(", ", Fields)}")}"),
        .. Weights.Keys.Except(Levels).Select(level => $"niveau '{level}' in weights kennen wij niet; {NearestName.Repair(level, Levels, "kies een naam van ComparisonLevel")}"),
        .. NameFaults(),
    ];

    private IEnumerable<string> NameFaults()
    {
        if (string.IsNullOrWhiteSpace(Version)) yield return "veld 'version' ontbreekt; geef uw versie daarin een naam";
        if (MatchingRules.Known.Any(known => known.Version == Version)) yield return $"regelversie '{Version}' bestaat al; geef uw versie een andere naam in 'version'";
        if (MatchingRules.Known.All(known => known.Version != Basis)) yield return $"veld 'basis' noemt een onbekende versie; kies uit {Names}";
    }

    private MatchingRules ToRules(MatchingRules basis) => new(
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
