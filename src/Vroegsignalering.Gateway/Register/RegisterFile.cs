using System.Collections.Frozen;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

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

    /// <summary>A file that cannot be read as rows.</summary>
    internal static RegisterFile Refused(FieldError fault) =>
        new([], [new RowFault(1, fault.ToText())], RowCounts.Count([])) { Refusal = "het bestand is niet als rijen te lezen" };

    /// <summary>The keys of persons whom an impossible row holds back: they are in the file all the same.</summary>
    public IReadOnlySet<string> HeldBack { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether it has a row that does not say for certain whose it is, so that who is not named may still be meant.</summary>
    public bool HasRowOfSomebody { get; init; }

    /// <summary>Whether it has a column for phone or e-mail, read or not.</summary>
    public bool OffersContacts { get; init; }
}
