using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching;

/// <summary>Invented residents and signals, all at number 10 unless said otherwise.</summary>
internal static class Register
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly LongAgo = new(2015, 3, 1);

    public static Address At(int number, string? letter = null, string? addition = null, string postcode = "3077SS") => new()
    {
        Postcode = Postcode.TryParse(postcode, out var code) ? code : throw new FormatException(postcode),
        HouseNumber = number,
        HouseLetter = letter,
        Addition = addition,
    };

    public static PartialDate? Date(string? text) =>
        text is null ? null : PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static Residence Home(Address address, HouseholdId? household = null, string? until = null, bool partTime = false) => new()
    {
        Household = household ?? HouseholdId.New(),
        Address = address,
        From = LongAgo,
        Until = Date(until)?.Exact,
        PartTime = partTime,
    };

    public static Registration Lives(string firstNames, string surname, string? born, params Residence[] homes) => new(
        new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = firstNames, Surname = surname },
            Born = Date(born),
        },
        homes.Length == 0 ? [Home(At(10))] : homes);

    public static Registration But(this Registration candidate, Func<Resident, Resident> change) =>
        candidate with { Person = change(candidate.Person) };

    public static Registration Named(this Registration candidate, Func<ResidentName, ResidentName> change) =>
        candidate.But(person => person with { Name = change(person.Name) });

    public static Signal Signal(string? initials, string? surname, string? born, Address? address = null) => new()
    {
        Reference = "T-1",
        Tenant = Gemeentecode.Parse("0599"),
        Kind = SignalKind.Energie,
        Type = SignalType.Regular,
        SentOn = Today,
        Holder = new ContractHolder { Initials = initials, Surname = surname, Born = Date(born) },
        Address = address ?? At(10),
    };

    public static Signal Held(this Signal signal, Func<ContractHolder, ContractHolder> change) =>
        signal with { Holder = change(signal.Holder) };

    public static MatchOutcome Decide(Signal signal, params Registration[] residents) =>
        HouseholdMatcher.Decide(signal, Candidates(residents), new MatchBasis(MatchingRules.Version1, Today));

    public static IReadOnlyList<Candidate> Candidates(params Registration[] residents) => [.. ResidentsIndex.Of(residents).All()];

    public static string Short(MatchOutcome outcome) => outcome.Match(
        matched => matched.Moved ? "moved" : "matched",
        review => "review: " + string.Join(' ', review.Reasons),
        none => $"none: {none.Reason}");
}
