using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.Validation;

namespace Vroegsignalering.Fhir.Patching;

/// <summary>A path that may be patched, the operations it admits and how its value is bound.</summary>
internal sealed record PatchTarget(string Path, string Operations, Func<PatchVerb, JsonElement, TaskPatch> Bind)
{
    private const string Settable = "add, replace, test";

    private static readonly FrozenDictionary<string, PatchTarget> _all = new PatchTarget[]
    {
        new("/status", Settable, (verb, value) => new TaskPatch.Status(verb, value.GetString()!)),
        new("/statusReason", Settable,
            (verb, value) => new TaskPatch.StatusReason(verb, As(value, FhirJson.Context.CodeableConcept))),
        new("/businessStatus", Settable,
            (verb, value) => new TaskPatch.BusinessStatus(verb, As(value, FhirJson.Context.CodeableConcept))),
        new("/executionPeriod", Settable, (verb, value) => new TaskPatch.ExecutionPeriod(verb, As(value, FhirJson.Context.Period)))
        {
            IsKept = false,
        },
        new("/owner", Settable, (verb, value) => new TaskPatch.Owner(verb, As(value, FhirJson.Context.Reference))),
        new("/note/-", "add", (_, value) => new TaskPatch.MoreNote(As(value, FhirJson.Context.Annotation))) { IsKept = false },
        new("/output/-", "add", (_, value) => new TaskPatch.MoreOutput(As(value, FhirJson.Context.TaskOutput))),
    }.ToFrozenDictionary(t => t.Path);

    /// <summary>The paths that lead somewhere, for who must choose another.</summary>
    public static string Known { get; } =
        string.Join(", ", _all.Values.Where(target => target.IsKept).Select(target => target.Path).Order(StringComparer.Ordinal));

    /// <summary>Whether what it brings is kept; else it is refused with that reason.</summary>
    public bool IsKept { get; private init; } = true;

    public string Element { get; } = Path.Split('/')[1];

    public static PatchTarget? Find(string path) => _all.GetValueOrDefault(path);

    public bool Admits(string operation) => Operations.Split(", ").Contains(operation);

    public ElementRule Rule => Definitions.Of("Task").Find(Element)!;

    private static T As<T>(JsonElement value, JsonTypeInfo<T> type) => value.Deserialize(type)!;
}
