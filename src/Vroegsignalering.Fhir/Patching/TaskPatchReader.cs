using System.Text.Json;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Validation;

namespace Vroegsignalering.Fhir.Patching;

/// <summary>JSON Patch on the few paths of a Task that its owner works with.</summary>
internal sealed class TaskPatchReader
{
    private const int MostOperations = 50;

    private readonly Findings _findings = new();

    public static ParsedTaskPatch Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new TaskPatchReader();
        using var document = JsonSyntax.Read(utf8, reader._findings);
        var operations = document is null ? [] : reader.Operations(document.RootElement);
        return reader._findings.Issues.Count > 0
            ? new ParsedTaskPatch.Rejected(reader._findings.Issues)
            : new ParsedTaskPatch.Read(operations);
    }

    private List<TaskPatch> Operations(JsonElement document)
    {
        var root = new FhirPath(null, "patch");
        if (document.ValueKind != JsonValueKind.Array || document.GetArrayLength() is 0 or > MostOperations)
        {
            _findings.Add(root, "structure",
                $"Een JSON Patch is een lijst van 1 tot en met {MostOperations} bewerkingen; herstel de opbouw.");
            return [];
        }

        return [.. document.EnumerateArray().Index().Select(o => Operation(o.Item, root.Item(o.Index))).OfType<TaskPatch>()];
    }

    private TaskPatch? Operation(JsonElement operation, FhirPath at)
    {
        if (operation.ValueKind != JsonValueKind.Object || !HasNamesOnce(operation))
        {
            _findings.Add(at, "structure", "Een bewerking is een object met op, path en value, elk eenmaal; herstel de opbouw.");
        }
        else if (PatchTarget.Find(operation.Text("path") ?? "") is not { } target)
        {
            _findings.Add(at.Child("path"), "not-supported", $"Alleen deze paden zijn te wijzigen: {PatchTarget.Known}; kies een daarvan.");
        }
        else if (operation.Text("op") is not { } verb || !target.Admits(verb))
        {
            _findings.Add(at.Child("op"), "not-supported", $"Op {target.Path} kan alleen {target.Operations}; kies een daarvan.");
        }
        else
        {
            return Change(target, verb, operation, at);
        }

        return null;
    }

    private TaskPatch? Change(PatchTarget target, string verb, JsonElement operation, FhirPath at)
    {
        if (operation.Member("value") is not { } value)
        {
            _findings.Add(at.Child("value"), "required", $"Deze bewerking op {target.Path} heeft een value; voeg die toe.");
            return null;
        }

        var found = new Findings();
        new Validator(found).Value(value, target.Rule, new FhirPath(null, "Task").Child(target.Element));
        _findings.AddAll(found);
        return found.Issues.Count > 0 ? null : target.Bind(VerbOf(verb), value);
    }

    private static PatchVerb VerbOf(string operation) => operation switch
    {
        "add" => PatchVerb.Add,
        "replace" => PatchVerb.Replace,
        _ => PatchVerb.Test,
    };

    /// <summary>Which of two equal members counts is left open by JSON, so neither does; a name that is no text is none.</summary>
    private static bool HasNamesOnce(JsonElement operation)
    {
        var seen = new HashSet<string>();
        return operation.EnumerateObject().All(p => JsonText.Name(p) is { } name && seen.Add(name));
    }
}
