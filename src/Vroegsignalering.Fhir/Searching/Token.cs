namespace Vroegsignalering.Fhir.Searching;

/// <summary>A token of a search: <c>code</c>, <c>system|code</c>, <c>|code</c> (of no system) or <c>system|</c> (any code of it).</summary>
/// <param name="System">Null for any system, empty for none.</param>
/// <param name="Code">Null for any code.</param>
internal readonly record struct Token(string? System, string? Code)
{
    /// <summary>The token; null when it names neither system nor code.</summary>
    public static Token? Parse(string text) => text.Split('|', 2) switch
    {
        ["", ""] => null,
        [var system, ""] => new Token(system, null),
        [var system, var code] => new Token(system, code),
        [var code] => new Token(null, code),
        _ => null,
    };

    /// <summary>Whether a coding of the system fits.</summary>
    public bool Fits(string system, string code) => (System ?? system) == system && (Code ?? code) == code;

    /// <summary>Whether a value of type code fits: its system is that of its list, and stands nowhere in the resource.</summary>
    public bool FitsBare(string system, string code) => Fits(system, code) || (System is "" && Code == code);
}
