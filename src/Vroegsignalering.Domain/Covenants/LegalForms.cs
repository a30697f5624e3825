using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Which legal forms are legal persons; sole trader, VOF, CV and maatschap count as natural persons (IN-07).</summary>
/// <remarks>An unknown form counts as natural: a person is not left without help for the sake of a word. Source: BW boek 2 art. 1 to 3.</remarks>
public static class LegalForms
{
    private static readonly FrozenSet<string> LegalPersons = new[]
    {
        "bv", "beslotenvennootschap", "nv", "naamlozevennootschap", "stichting", "vereniging", "vve", "verenigingvaneigenaars",
        "cooperatie", "coöperatie", "onderlingewaarborgmaatschappij", "kerkgenootschap", "se", "europesevennootschap",
        "rechtspersoon", "publiekrechtelijkerechtspersoon", "gemeente", "provincie", "waterschap",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the form is a legal person; case, points and spaces do not matter, and no form at all is a natural person.</summary>
    public static bool IsLegalPerson(string? legalForm) => legalForm is not null
        && LegalPersons.Contains(string.Concat(legalForm.Where(char.IsLetter)).ToLowerInvariant());
}
