using System.Globalization;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Compose;

namespace Vroegsignalering.Gateway.Tests.Tenants;

/// <summary>The example of the documentation, and the same with one thing changed.</summary>
internal static class ExampleSettings
{
    public static string Path { get; } = System.IO.Path.Combine(ComposeFile.Folder, "seed", "settings.json");

    public static string Text { get; } = File.ReadAllText(Path);

    /// <summary>The example with the value at the JSON pointer replaced, or taken out when it is null.</summary>
    public static string With(string pointer, string? json)
    {
        var root = JsonNode.Parse(Text)!;
        var parts = pointer.Split('/')[1..];
        var parent = parts[..^1].Aggregate(root, (node, part) => node is JsonArray list ? list[Place(part)]! : node[part]!);
        if (parent is JsonArray array) array[Place(parts[^1])] = JsonNode.Parse(json!);
        else if (json is null) parent.AsObject().Remove(parts[^1]);
        else parent[parts[^1]] = JsonNode.Parse(json);
        return root.ToJsonString();
    }

    private static int Place(string part) => int.Parse(part, CultureInfo.InvariantCulture);
}
