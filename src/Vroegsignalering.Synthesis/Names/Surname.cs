namespace Vroegsignalering.Synthesis.Names;

/// <summary>A surname as the register writes it.</summary>
/// <param name="Prefix">The prefix (voorvoegsel), such as <c>van den</c>; null without.</param>
/// <param name="Name">The name without prefix.</param>
public sealed record Surname(string? Prefix, string Name)
{
    /// <summary>Prefix and name, separated by a space.</summary>
    public string Whole => Prefix is null ? Name : $"{Prefix} {Name}";

    /// <summary>The words in lower case at the beginning are the prefix, as in <c>van 't Hof</c>.</summary>
    internal static Surname Parse(string text)
    {
        var start = 0;
        while (!char.IsUpper(text[start]) && text.IndexOf(' ', start) is var space and >= 0)
        {
            start = space + 1;
        }

        return start == 0 ? new Surname(null, text) : new Surname(text[..(start - 1)], text[start..]);
    }
}
