using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Indexing;

/// <summary>Residents and signals from a seed, of so few names, days and addresses that everything collides.</summary>
internal sealed class Hamlet(int seed)
{
    private static readonly string?[] Surnames =
        ["Jansen", "Janssens", "Bakker", "Meijer", "Meier", "Smit-de Boer", "Berg", "Vries", "Ægir", "?", "vd Linden"];

    private static readonly string?[] Prefixes = [null, null, "van den", "de"];
    private static readonly string?[] FirstNames = ["Jan", "Jan Maria", "Johanna", "J.M.", "Els", "Th. Karel", null, "Émile"];
    private static readonly string?[] Dates =
        ["1985-06-05", "1985-05-06", "1985-06", "1985", null, "1990-01-01", "2012-03-04", "1985-06-15", "1985-06-05"];

    private static readonly string?[] Additions = [null, null, null, "A", "bis", "2 hoog"];
    private static readonly string?[] Bsns = [null, null, "999993653", "999994542", "999990019"];
    private readonly Random _random = new(seed);

    public Registration Resident(PersonId? id = null) => new(
        new Resident
        {
            Id = id ?? PersonId.New(),
            Name = new ResidentName
            {
                FirstNames = One(FirstNames),
                Prefix = One(Prefixes),
                Surname = One(Surnames)!,
                PartnerPrefix = One(Prefixes),
                PartnerSurname = _random.Next(3) == 0 ? One(Surnames) : null,
                Usage = One(Enum.GetValues<NameUsage>()),
            },
            Born = Register.Date(One(Dates)),
            Bsn = Bsn.TryParse(One(Bsns), out var bsn) ? bsn : null,
            Secrecy = _random.Next(20) == 0,
            UnderInvestigation = _random.Next(20) == 0,
            State = _random.Next(8) == 0 ? One(Enum.GetValues<RegistrationState>()) : RegistrationState.Resident,
        },
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Residence())]);

    public List<Registration> Residents(int count) => [.. Enumerable.Range(0, count).Select(_ => Resident())];

    public Signal Signal() => Register.Signal(One(["J.", "J.M.", "Jan", "E.", null]), One(Surnames), One(Dates), Address()) with
    {
        Holder = new ContractHolder
        {
            Initials = One(["J.", "J.M.", "Jan", "E.", null]),
            Prefix = One(Prefixes),
            Surname = One(Surnames),
            Born = Register.Date(One(Dates)),
            Bsn = Bsn.TryParse(One(Bsns), out var bsn) ? bsn : null,
        },
    };

    public T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private Residence Residence() => new()
    {
        Household = new HouseholdId(new Guid(_random.Next(5), 0, 0, new byte[8])),
        Address = Address(),
        From = new DateOnly(2000, 1, 1).AddDays(_random.Next(9_900)),
        Until = _random.Next(2) == 0 ? null : Register.Today.AddDays(_random.Next(-900, 200)),
        PartTime = _random.Next(5) == 0,
    };

    private Address Address() => Register.At(_random.Next(1, 12), null, One(Additions), One(["3077SS", "3077ST", "9999ZZ"]));
}
