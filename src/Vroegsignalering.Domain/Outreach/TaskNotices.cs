namespace Vroegsignalering.Domain.Outreach;

/// <summary>What a worker is told beside a task: codes in the store, plain Dutch on screens and in FHIR.</summary>
public static class TaskNotices
{
    /// <summary>The task was raised with fallback team and chain manager; a colon and the point follow (CR-07).</summary>
    public const string Escalated = "escalatie";

    /// <summary>The legal last day passed without a first conversation; it stays with the task (CR-07).</summary>
    public const string TermMissed = "termijn-gemist";

    /// <summary>A partner withdrew a signal behind the task (RE-01).</summary>
    public const string Withdrawn = "ingetrokken";

    /// <summary>A partner withdrew the crisis: a human finds out whether the threat is over (RE-01, CR-08).</summary>
    public const string ConfirmWithdrawal = "intrekking-bevestigen";

    /// <summary>A partner corrected a signal behind the task (RE-04).</summary>
    public const string Corrected = "gecorrigeerd";

    /// <summary>A partner now says that there is no crisis: a human finds out whether the threat is over (RE-04, CR-08).</summary>
    public const string NoCrisisAfterAll = "geen-crisis-bevestigen";

    /// <summary>The task leads to another address than before (CR-11, RE-04).</summary>
    public const string AddressChanged = "adres-gewijzigd";

    /// <summary>One more crisis of the household came into the task (CR-11).</summary>
    public const string AnotherCrisis = "crisis-erbij";

    /// <summary>A signal behind the task proved to be about somebody else (MA-08, RE-05).</summary>
    public const string MatchUndone = "koppeling-ongedaan";

    /// <summary>The notice in one sentence without personal data; a code that is not listed here is shown as it is.</summary>
    public static string Explain(string code) => code.Split(':')[0] switch
    {
        Escalated => "Er is nog geen eerste gesprek vastgelegd; het vangnetteam en de ketenregisseur zijn gewaarschuwd.",
        TermMissed => "De wettelijke termijn is verstreken zonder eerste gesprek.",
        Withdrawn => "Een melder heeft een melding bij deze taak ingetrokken; kijk wat dat voor het gesprek betekent.",
        ConfirmWithdrawal => "De melder heeft de crisismelding ingetrokken. De taak loopt door: ga na of de dreiging echt voorbij is.",
        Corrected => "De melder heeft een melding gecorrigeerd; lees naam en adres opnieuw.",
        NoCrisisAfterAll => "De melder zegt nu dat er geen crisis is. De taak loopt door: ga na of de dreiging echt voorbij is.",
        AddressChanged => "Het adres van deze taak is gewijzigd; ga niet naar het eerdere adres.",
        AnotherCrisis => "Er is nog een crisismelding over dit huishouden; de vroegste termijn die nog loopt staat bij de taak.",
        MatchUndone => "Een melding bij deze taak ging over iemand anders; die koppeling is ongedaan gemaakt. Lees naam en adres opnieuw.",
        var other => $"Let op: {other}.",
    };
}
