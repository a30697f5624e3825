namespace Vroegsignalering.FhirGenerator;

/// <summary>From the names of resources to the text of every file, by name: the same input gives the same bytes.</summary>
internal static class Generation
{
    private static readonly string[] _resources =
    [
        "AuditEvent", "Bundle", "CapabilityStatement", "Communication", "Consent", "Group", "Location",
        "OperationOutcome", "Organization", "Patient", "Provenance", "SearchParameter", "Subscription", "Task",
    ];

    public static SortedDictionary<string, string> Run(DefinitionPackage package)
    {
        var types = Closure(package);
        var lists = types.SelectMany(t => t.Parts).SelectMany(p => p.Members).Select(m => m.Codes).OfType<string>();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            files[$"{Naming.Class(type.Name)}.g.cs"] = SourceText.Of(type, _resources);
        }

        files["Definitions.g.cs"] = SourceText.Index(types);
        files["CodeLists.g.cs"] = SourceText.CodeLists(lists.Distinct().ToDictionary(l => l, package.Codes));
        return files;
    }

    /// <summary>The resources, what they inherit and every datatype their elements can hold, in order of name.</summary>
    private static List<TypeModel> Closure(DefinitionPackage package)
    {
        var found = new SortedDictionary<string, TypeModel>(StringComparer.Ordinal);
        var open = new Stack<string>(_resources.Append("Element"));
        while (open.TryPop(out var name))
        {
            if (found.ContainsKey(name) || package.IsPrimitive(name))
            {
                continue;
            }

            var type = TypeModel.Read(package, name);
            found.Add(name, type);
            var parts = type.Parts.Select(p => p.Name).ToHashSet();
            var needed = type.Parts.SelectMany(p => p.Members.Select(m => m.Type).Append(p.Parent)).OfType<string>();
            needed.Where(n => !parts.Contains(n)).ToList().ForEach(open.Push);
        }

        return [.. found.Values];
    }
}
