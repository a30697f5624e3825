namespace Vroegsignalering.Domain.Tests.Insight;

/// <summary>A test against the official schema of the exchange standard; skipped where that file is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DdasSchemaFactAttribute : FactAttribute
{
    private const string Schema = "shared/reference/ddas/v1.2-json_schema_Uitwisselmodel.json";

    public DdasSchemaFactAttribute() => Skip = Path is null ? $"The official schema is not here: no {Schema} above the tests." : null;

    public static string? Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string? Find(DirectoryInfo? directory) =>
        directory is null ? null
        : System.IO.Path.Combine(directory.FullName, Schema) is var path && File.Exists(path) ? path
        : Find(directory.Parent);
}
