using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>A candidate as the register knows it now, with the explanation of the decision. Who asked for secrecy is shown without an address,
/// and so are house mates, unless it is that of the signal (MA-12).</summary>
public sealed class DeskCandidate
{
    private const string Withheld = "niet getoond (geheimhouding)";

    private readonly RegisterView _register;

    internal DeskCandidate(int number, StoredCandidate stored, RegisterView register) => (Number, Stored, _register) = (number, stored, register);

    /// <summary>Its place from 1, which is also its key.</summary>
    public int Number { get; }

    public StoredCandidate Stored { get; }

    public PersonId Person => Stored.Person;

    /// <summary>Whether the register still knows the person; else there is nothing to choose.</summary>
    public bool IsKnown => Known is not null;

    public string Name => Known is null ? "staat niet meer in het register" : PersonText.WholeName(Known.Person.Name);

    public string Surname => Known is null ? PersonText.Nothing : PersonText.Surname(Known.Person.Name);

    public string GivenNames => Known?.Person.Name.FirstNames ?? PersonText.Nothing;

    public string Born => PersonText.Date(Known?.Person.Born);

    public string Address => AddressOf(holds: true);

    public string FormerAddress => AddressOf(holds: false);

    /// <summary>What to know before choosing, in words.</summary>
    public IReadOnlyList<string> Notes => Known is null ? [] :
    [
        .. When(Known.Person.State == RegistrationState.Deceased, $"overleden{Since}"),
        .. When(Known.Person.State == RegistrationState.Departed, $"vertrokken uit de gemeente{Since}"),
        .. When(HouseholdFacts.HasMinor([Known.Person.Born], _register.Today), "is of lijkt minderjarig"),
        .. When(Known.Person.Secrecy, "vroeg om geheimhouding"),
        .. When(Known.Person.UnderInvestigation, "inschrijving in onderzoek"),
        .. When(_register.Outdated.Count > 0, $"gewijzigd in het register sinds de punten zijn gegeven: {string.Join(", ", _register.Outdated.Select(PersonText.LabelOf))}"),
    ];

    private Registration? Known => _register.Known;

    private string Since => Known?.Person.StateSince is { } day ? $" sinds {PersonText.Day(day)}" : "";

    private static string[] When(bool holds, string note) => holds ? [note] : [];

    // That of the signal before any other, then the latest.
    private string AddressOf(bool holds)
    {
        var residences = (Known?.Residences ?? []).Where(residence => residence.HoldsOn(_register.Today) == holds && residence.From <= _register.Today)
            .OrderByDescending(IsSignalled).ThenBy(residence => residence.PartTime).ThenByDescending(residence => residence.From)
            .ToList();
        return residences is not [var first, ..] ? PersonText.Nothing
            : _register.Hidden.Contains(AddressKey.Of(first.Address)) && !IsSignalled(first) ? Withheld
            : PersonText.AddressLine(first.Address) + (first.PartTime ? " (deels)" : "") + (first.Until is { } until ? $", tot en met {PersonText.Day(until)}" : "");
    }

    private bool IsSignalled(Residence residence) => AddressKey.Of(residence.Address) == _register.Signalled;
}
