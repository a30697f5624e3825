using System.Reflection;

namespace Vroegsignalering.Synthesis.Names;

/// <summary>The lists in this assembly: rows with semicolons, within a column commas.</summary>
internal static class DataLines
{
    /// <summary>The rows of the list by column.</summary>
    public static List<string[]> Of(string name)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"synthesis/{name}")
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly."));
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(';'))];
    }
}
