namespace Vroegsignalering.Domain.Signals;

/// <summary>One field of the message: a row of <see cref="SignalSchema"/>.</summary>
/// <param name="Path">The dotted wire name, such as <c>adres.huisnummer</c>; a CSV column has this name.</param>
/// <param name="Form">What its content looks like.</param>
/// <param name="Presence">When it must be there.</param>
/// <param name="Hint">How to write it well, in Dutch; shown to the partner with every error of the field.</param>
public sealed record SignalField(string Path, FieldForm Form, FieldPresence Presence, string Hint)
{
    /// <summary>The place in the schema, from zero.</summary>
    public int Index { get; internal init; }

    /// <summary>The smallest whole number, inclusive; zero for other forms.</summary>
    public long Minimum { get; init; }

    /// <summary>Inclusive: the largest whole number, or the greatest length of a text in UTF-16 units after normalisation.</summary>
    public long Maximum { get; init; }

    /// <summary>The codes of a <see cref="FieldForm.Code"/>; empty for other forms.</summary>
    public IReadOnlyCollection<string> Codes { get; init; } = [];

    /// <summary>The JSON pointer, such as <c>/adres/huisnummer</c>.</summary>
    public string Pointer { get; } = "/" + Path.Replace('.', '/');

    /// <summary>The object that holds it, such as <c>adres</c>; empty at the top.</summary>
    public string Group { get; } = Path.Contains('.', StringComparison.Ordinal) ? Path[..Path.IndexOf('.', StringComparison.Ordinal)] : "";

    /// <summary>The name inside its object.</summary>
    public string Name { get; } = Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
