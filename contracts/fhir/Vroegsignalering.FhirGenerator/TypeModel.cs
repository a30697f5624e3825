using System.Text.Json;

namespace Vroegsignalering.FhirGenerator;

/// <param name="Name">As HL7 names it; for a nested type the flat name.</param>
/// <param name="Parent">What it inherits, null for the two roots.</param>
/// <param name="Members">All its elements, inherited ones too.</param>
internal sealed record PartModel(string Name, string? Parent, IReadOnlyList<MemberModel> Members);

/// <param name="Own">Declared here, not inherited.</param>
/// <param name="Codes">The value set of a required binding that can be enumerated.</param>
/// <param name="Choice">The element of which this is one of the typed forms.</param>
internal sealed record MemberModel(string Name, string Type, bool Primitive, bool Own, int Min, bool Many, string? Codes, string? Choice);

/// <summary>One resource or datatype with the types nested in it.</summary>
internal sealed record TypeModel(string Name, bool Abstract, IReadOnlyList<PartModel> Parts)
{
    public static TypeModel Read(DefinitionPackage package, string name)
    {
        var definition = package.Definition(name);
        var elements = definition.GetProperty("snapshot").GetProperty("element").EnumerateArray().ToList();
        var byParent = elements.Skip(1).ToLookup(e => ParentOf(Path(e)));
        var parent = definition.TryGetProperty("baseDefinition", out var url) ? LastSegment(url) : null;
        var parts = elements.Where(e => byParent.Contains(Path(e))).Select(e => new PartModel(
            Naming.Flat(Path(e)),
            Path(e) == name ? parent : TypeCode(e.GetProperty("type")[0], Path(e), isResource: false),
            [.. byParent[Path(e)].SelectMany(child => Members(package, name, child, byParent))]));
        var isAbstract = definition.GetProperty("abstract").GetBoolean() || name is "BackboneElement";
        return new TypeModel(name, isAbstract && name != "Element", [.. parts]);
    }

    private static IEnumerable<MemberModel> Members(
        DefinitionPackage package, string owner, JsonElement element, ILookup<string, JsonElement> byParent)
    {
        var path = Path(element);
        var name = path[(path.LastIndexOf('.') + 1)..];
        var choice = name.EndsWith("[x]", StringComparison.Ordinal) ? name[..^3] : null;
        var isResource = package.Definition(owner).GetProperty("kind").GetString() == "resource";
        foreach (var type in Types(element, byParent.Contains(path), isResource))
        {
            var merged = Naming.Merged(type);
            var nested = byParent.Contains(path) || element.TryGetProperty("contentReference", out _);
            yield return new MemberModel(
                choice is null ? name : choice + Naming.Pascal(type),
                merged,
                !nested && merged != "Resource" && package.IsPrimitive(merged),
                element.GetProperty("base").GetProperty("path").GetString()!.Split('.')[0] == owner,
                element.GetProperty("min").GetInt32(),
                element.GetProperty("max").GetString() is not ("0" or "1"),
                type == "code" ? CodeList(element) : null,
                choice);
        }
    }

    private static IEnumerable<string> Types(JsonElement element, bool hasChildren, bool isResource)
    {
        if (element.TryGetProperty("contentReference", out var reference))
        {
            return [Naming.Flat(reference.GetString()![1..])];
        }

        var path = Path(element);
        return hasChildren ? [Naming.Flat(path)] : element.GetProperty("type").EnumerateArray().Select(t => TypeCode(t, path, isResource));
    }

    /// <summary>R4 types ids and extension urls by FHIRPath's string; the text of the standard gives them their lexical form.</summary>
    private static string TypeCode(JsonElement type, string path, bool isResource)
    {
        var code = type.GetProperty("code").GetString()!;
        return !code.StartsWith("http", StringComparison.Ordinal) ? code
            : path == "Extension.url" ? "uri"
            : isResource && path.Count(c => c == '.') == 1 ? "id"
            : "string";
    }

    /// <summary>Media types are bound too, and are no list.</summary>
    private static string? CodeList(JsonElement element) =>
        element.TryGetProperty("binding", out var binding)
        && binding.GetProperty("strength").GetString() == "required"
        && LastSegment(binding.GetProperty("valueSet")).Split('|')[0] is var list and not "mimetypes" ? list : null;

    private static string LastSegment(JsonElement url) => url.GetString()!.Split('/')[^1];

    private static string Path(JsonElement element) => element.GetProperty("path").GetString()!;

    private static string ParentOf(string path) => path[..path.LastIndexOf('.')];
}
