namespace Vroegsignalering.Domain.Outreach;

/// <summary>What a worker is told beside a task: codes in the store, plain Dutch on screens and in FHIR.</summary>
public static class TaskNotices
{
    /// <summary>The task was raised with fallback team and chain manager; a colon and the point follow (CR-07).</summary>
    public const string Escalated = "escalatie";

    /// <summary>The legal last day passed without a first conversation; it stays with the task (CR-07).</summary>
    public const string TermMissed = "termijn-gemist";

    /// <summary>The notice in one sentence without personal data; a code that is not listed here is shown as it is.</summary>
    public static string Explain(string code) => code.Split(':')[0] switch
    {
        Escalated => "Er is nog geen eerste gesprek vastgelegd; het vangnetteam en de ketenregisseur zijn gewaarschuwd.",
        TermMissed => "De wettelijke termijn is verstreken zonder eerste gesprek.",
        var other => $"Let op: {other}.",
    };
}
