namespace Vroegsignalering.Gateway.Register;

/// <summary>What a file holds: the persons that can be loaded, and the rows that cannot.</summary>
public sealed record RegisterFile(IReadOnlyList<RegisterPerson> Persons, IReadOnlyList<RowFault> Faults, RowCounts Rows)
{
    /// <summary>Why nothing of it may be loaded, in Dutch; null when it may.</summary>
    public string? Refusal
    {
        get => field ?? (Faults.Count * 2 > Rows.Total ? "meer dan de helft van de rijen is niet te lezen; herstel het bestand en lees het opnieuw in" : null);
        init;
    }

    /// <summary>Whether it has a column for phone or e-mail, read or not.</summary>
    public bool OffersContacts { get; init; }
}
