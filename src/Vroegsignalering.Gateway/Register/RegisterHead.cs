namespace Vroegsignalering.Gateway.Register;

/// <summary>Whether the head of a register names our columns and no other: a column that goes unread would wipe what is stored.</summary>
internal static class RegisterHead
{
    /// <summary>Where the columns are told of.</summary>
    public const string Described = "docs/register-import.md";

    /// <summary>What is wrong with the names, each once; empty when every one is a column of ours and stands once.</summary>
    public static IReadOnlyList<string> Strange(IReadOnlyList<string> names) => StrangeColumns.In(names, RegisterColumns.All, Described);

    /// <summary>Which needed columns lack, all in one text; null when none does.</summary>
    public static string? Lacking(IEnumerable<string> names)
    {
        string[] lacking = [.. RegisterColumns.Needed.Except(names)];
        return lacking.Length == 0
            ? null
            : $"kolom ontbreekt: {string.Join(", ", lacking)}. Zonder kolom zou wat daarvan is opgeslagen verdwijnen: voeg haar toe, en laat haar leeg waar niets bekend is";
    }
}
