using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vroegsignalering.Gateway.Tests.Compose;

/// <summary>What the tests read of <c>compose.yaml</c>, with anchors and merges resolved.</summary>
public sealed class ComposeFile
{
    public Dictionary<string, ComposeEntry> Services { get; set; } = [];
    public Dictionary<string, object?> Volumes { get; set; } = [];
    public Dictionary<string, ComposeSource> Secrets { get; set; } = [];
    public Dictionary<string, ComposeSource> Configs { get; set; } = [];

    public IEnumerable<ComposeEntry> Gateways =>
        Services.Where(s => s.Key.StartsWith("gateway-", StringComparison.Ordinal)).Select(s => s.Value);

    public static string Folder { get; } = FindFolder();

    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder, "compose.yaml"));

    public static ComposeFile Read() =>
        new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .IgnoreUnmatchedProperties()
            .Build()
            .Deserialize<ComposeFile>(new MergingParser(new Parser(new StringReader(Text))));

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "compose", "compose.yaml")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No compose/compose.yaml above the tests.");
        }

        return Path.Combine(folder.FullName, "compose");
    }
}
