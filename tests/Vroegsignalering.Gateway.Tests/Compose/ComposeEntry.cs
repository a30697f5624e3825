namespace Vroegsignalering.Gateway.Tests.Compose;

/// <summary>One service of <c>compose.yaml</c>.</summary>
public sealed class ComposeEntry
{
    public string Image { get; set; } = "";
    public Dictionary<string, string> Environment { get; set; } = [];
    public Dictionary<string, ComposeCondition> DependsOn { get; set; } = [];
    public List<string> Volumes { get; set; } = [];
    public List<string> Ports { get; set; } = [];
    public List<object> Secrets { get; set; } = [];
    public List<object> Configs { get; set; } = [];
    public string? StopGracePeriod { get; set; }
    public ComposeHealthcheck? Healthcheck { get; set; }

    public IEnumerable<string> SecretNames => Secrets.Select(SourceOf);

    public IEnumerable<string> ConfigNames => Configs.Select(SourceOf);

    /// <summary>Where the secret is mounted: its target, or its own name.</summary>
    public IEnumerable<string> SecretTargets =>
        Secrets.Select(s => s is Dictionary<object, object> entry ? (string)entry["target"] : (string)s);

    public IEnumerable<string> VolumeNames => Volumes.Select(v => v.Split(':')[0]);

    private static string SourceOf(object entry) =>
        entry is Dictionary<object, object> pairs ? (string)pairs["source"] : (string)entry;
}
