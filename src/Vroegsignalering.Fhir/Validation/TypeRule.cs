using System.Collections.Frozen;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>The elements of one type, by their name in JSON.</summary>
internal sealed class TypeRule(string name, params ElementRule[] elements)
{
    private readonly FrozenDictionary<string, ElementRule> _byName = elements.ToFrozenDictionary(e => e.Name);

    public string Name { get; } = name;

    public IReadOnlyList<ElementRule> Required { get; } = [.. elements.Where(e => e.Min > 0 && e.Choice is null)];

    /// <summary>One form of each choice, to stand for the others.</summary>
    public IReadOnlyList<ElementRule> Choices { get; } = [.. elements.Where(e => e.Choice is not null).DistinctBy(e => e.Choice)];

    /// <summary>Only resources have implicit rules, and all of them do.</summary>
    public bool IsResource { get; } = elements.Any(e => e.Name == "implicitRules");

    public ElementRule? Find(string element) => _byName.GetValueOrDefault(element);
}
