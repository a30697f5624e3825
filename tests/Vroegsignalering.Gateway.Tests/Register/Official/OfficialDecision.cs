namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>What the gateway, or the matcher alone, decided on a signal.</summary>
/// <param name="Outcome"><c>matched</c>, <c>review</c> or <c>none</c>.</param>
/// <param name="Person">Register key of the matched person.</param>
/// <param name="Address">Where the matched household lives today, by the matched person's own membership; null when that has ended.</param>
/// <param name="Reasons">Why not matched.</param>
internal sealed record OfficialDecision(string Outcome, string? Person = null, string? Address = null, string Reasons = "")
{
    public const string Matched = "matched";
    public const string Review = "review";
    public const string None = "none";

    /// <summary>What is wrong with the decision by MA-06, MA-07 and MA-09; null when nothing is.</summary>
    public string? Fault(OfficialRow row, DateOnly today)
    {
        var person = row.Person;
        var isRegisteredHere = person.Gemeente == row.Gemeente;
        return Outcome == Matched ? WrongMatch(person, isRegisteredHere, today)
            : !isRegisteredHere ? null
            : person.OnlyForHumans(today) is { } why && Outcome != Review ? $"{why}, and not in review"
            : person.OnlyForHumans(today) is null && !person.IsDeparted && Outcome == None ? "a resident, and nobody looks"
            : null;
    }

    private string? WrongMatch(OfficialPerson person, bool isRegisteredHere, DateOnly today) =>
        Person != person.Key ? "the wrong person"
        : !isRegisteredHere || person.IsDeparted ? "not a resident, and matched"
        : person.OnlyForHumans(today) is { } why ? $"{why}, and matched"
        : Address != person.Address ? "not the household the person lives in"
        : null;
}
