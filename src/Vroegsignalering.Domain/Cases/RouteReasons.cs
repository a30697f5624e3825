namespace Vroegsignalering.Domain.Cases;

/// <summary>The reasons of routing in plain Dutch.</summary>
public static class RouteReasons
{
    /// <summary>One sentence for the worklist and the log, without personal data.</summary>
    public static string Explain(this RouteReason reason) => reason switch
    {
        RouteReason.DebtHelp => "Al bekend bij schuldhulpverlening: naar de eigen casusbehandelaar.",
        RouteReason.Coordinator => "Naar de regisseur van het huishouden.",
        RouteReason.Bond => "Naar een hulpverlener met een vastgelegde band.",
        RouteReason.EarlierWorker => "Terugkerend huishouden: naar de eerdere hulpverlener.",
        RouteReason.Language => "Naar een hulpverlener die de opgegeven taal spreekt.",
        RouteReason.Experience => "Naar een ervaringsdeskundige.",
        RouteReason.Area => "Naar het team van de buurt.",
        RouteReason.NoBuurt => "Adres valt in geen bekende buurt: naar het vangnetteam.",
        RouteReason.NoTeam => "Geen team in deze buurt op deze dag: naar het vangnetteam.",
        RouteReason.NoMandate => "Het team van de buurt heeft geen geldig mandaat: naar het vangnetteam.",
        RouteReason.Redirected => "Doorgegeven door een ander team.",
    };

    /// <summary>Whether it says that no team with a mandate works at the address, so that people are told at once (CR-07).</summary>
    public static bool IsFallback(this RouteReason reason) =>
        reason is RouteReason.NoBuurt or RouteReason.NoTeam or RouteReason.NoMandate;
}
