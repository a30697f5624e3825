using System.Security.Claims;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Hosting.Pages;

/// <summary>The menu: one line per page, shown to those who have its right.</summary>
public static class Navigation
{
    private static readonly NavigationEntry[] Entries =
    [
        new("/werklijst", "Werklijst", Rights.SeeWorklist),
        new("/beoordelen", "Beoordelen", Rights.ReviewMatches),
        new("/adresregel", "Adresregel", Rights.ReviewMatches),
        new("/privacy/logboek", "Logboek", Rights.ReadPrivacyLog),
    ];

    public static IEnumerable<NavigationEntry> For(ClaimsPrincipal person) => Entries.Where(entry => Rights.IsHeld(entry.Right, person));
}
