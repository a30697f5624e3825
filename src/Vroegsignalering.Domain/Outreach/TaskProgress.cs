using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>How far the contact has come in the team's own words (taak-voortgang); none of them meets a term (CR-08).</summary>
public static class TaskProgress
{
    /// <summary>The task has been put before the team.</summary>
    public const string Offered = "aangeboden";

    /// <summary>Somebody of the household was spoken to.</summary>
    public const string Spoken = "gesproken";

    /// <summary>The codes with how they read; the same list as the profile's code system.</summary>
    public static FrozenDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        [Offered] = "Aangeboden aan het wijkteam",
        ["ingepland"] = "Ingepland",
        ["poging-1"] = "Eerste contactpoging zonder gehoor",
        ["poging-2"] = "Tweede contactpoging zonder gehoor",
        [Spoken] = "Gesproken",
        ["hulp-aanvaard"] = "Hulp aanvaard",
        ["hulp-afgewezen"] = "Hulp afgewezen",
        ["geen-gehoor"] = "Geen gehoor na laatste poging",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
