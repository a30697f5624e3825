using System.Collections.Frozen;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>The validation table, generated in parts and looked up by name.</summary>
internal static partial class Definitions
{
    private static readonly FrozenDictionary<string, TypeRule> _types = All().ToFrozenDictionary(t => t.Name);

    private static readonly FrozenDictionary<string, FrozenSet<string>> _codes =
        CodeLists().ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenSet());

    /// <summary>The rule of a datatype or resource; null for a primitive.</summary>
    public static TypeRule? Find(string type) => _types.GetValueOrDefault(type);

    public static TypeRule Of(string type) => _types[type];

    public static bool Lists(string list, string code) => _codes[list].Contains(code);
}
