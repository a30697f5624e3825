namespace Vroegsignalering.FhirGenerator;

internal static class Naming
{
    private static readonly HashSet<string> QuantityKinds = ["Age", "Count", "Distance", "Duration"];

    /// <summary>One flat name per type: nested types of equal name break System.Text.Json's generator.</summary>
    public static string Flat(string path) => string.Concat(path.Split('.').Select(Pascal));

    /// <summary><c>Task</c> would be taken for <c>System.Threading.Tasks.Task</c>.</summary>
    public static string Class(string type) => type == "Task" ? "FhirTask" : type;

    /// <summary>A member may not bear the name of its type.</summary>
    public static string Property(string element, string owner) => Pascal(element) == owner ? $"{owner}Value" : Pascal(element);

    /// <summary>R4's kinds of quantity add no element of their own.</summary>
    public static string Merged(string type) => QuantityKinds.Contains(type) ? "Quantity" : type;

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string Primitive(string type) => type switch
    {
        "boolean" => "bool",
        "decimal" => "decimal",
        "integer" or "unsignedInt" or "positiveInt" => "int",
        _ => "string",
    };
}
