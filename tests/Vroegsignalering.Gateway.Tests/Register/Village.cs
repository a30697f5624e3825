using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>Residents, signals about them and changes of the register, drawn from a seed.</summary>
internal sealed class Village(int seed)
{
    private static readonly string[] Surnames =
        ["Jansen", "Bakker", "Meijer", "de Boer", "Visser", "Claassen", "Smit-Vos", "Özdemir", "van Dijk", "Rijssen"];

    private static readonly string[] FirstNames = ["Jan", "Johanna Maria", "Els", "Thea", "Karel Willem", "J.P.", "Zoë"];
    private static readonly string?[] Letters = [null, null, null, "A", "B"];
    private readonly Random _random = new(seed);
    private readonly List<RegisterEntry> _entries = [];

    public RegisterEntry Entry(int number)
    {
        var entry = Villagers.Entry($"p{number}", One(Surnames), Date(), [.. Stays(number)]);
        entry = entry with
        {
            Person = entry.Person with
            {
                Name = entry.Person.Name with
                {
                    FirstNames = One(FirstNames),
                    Prefix = null,
                    PartnerSurname = _random.Next(4) == 0 ? One(Surnames) : null,
                    Usage = (NameUsage)_random.Next(4),
                },
                State = _random.Next(30) == 0 ? RegistrationState.Departed : RegistrationState.Resident,
            },
        };
        _entries.Add(entry);
        return entry;
    }

    public Signal Signal()
    {
        var (resident, other) = (One(_entries), One(_entries));
        var person = resident.Person;
        return new Signal
        {
            Reference = "R-1",
            Tenant = Municipality,
            Kind = SignalKind.Huur,
            Type = SignalType.Regular,
            SentOn = Day,
            Address = (_random.Next(10) == 0 ? other : resident).Stays[0].Address,
            Holder = new ContractHolder
            {
                Initials = _random.Next(3) == 0 ? person.Name.FirstNames : person.Name.FirstNames![..1],
                Surname = _random.Next(12) == 0 ? One(Surnames) : person.Name.PartnerSurname ?? person.Name.Surname,
                Born = _random.Next(5) == 0 ? null : _random.Next(20) == 0 ? other.Person.Born : person.Born,
            },
        };
    }

    /// <summary>Something that happens to somebody, or somebody new, whose key carries the number.</summary>
    public RegisterMutation Change(int number)
    {
        var person = One(_entries).Person;
        var home = new Residence { Household = HouseholdId.New(), Address = Home(_random.Next(1, 700), One(Letters)), From = Day.AddDays(-_random.Next(400)) };
        return _random.Next(6) switch
        {
            0 => new RegisterMutation.Moved(person.Id, home),
            1 => new RegisterMutation.Departed(person.Id, home.From),
            2 => new RegisterMutation.Died(person.Id, home.From),
            3 => new RegisterMutation.Renamed(person.Id, person.Name with { PartnerSurname = One(Surnames), Usage = (NameUsage)_random.Next(4) }, home.From),
            4 => new RegisterMutation.Marked(person.Id, (_random.Next(2) == 0, _random.Next(2) == 0), home.From),
            _ => new RegisterMutation.Registered($"new-{number}", Entry(number).Person, home),
        };
    }

    private IEnumerable<RegisterStay> Stays(int number)
    {
        yield return Stay($"h{number / 3}", 1 + (number / 3 % 700), One(Letters));
        if (_random.Next(8) == 0)
        {
            yield return Stay($"h{_random.Next(900)}-then", _random.Next(1, 700)) with { Until = new DateOnly(2024, 2, 29) };
        }
    }

    private string Date() => new DateOnly(1940, 1, 1).AddDays(_random.Next(28_000)).ToString("yyyy-MM-dd", null)[..One([10, 10, 10, 7, 4])];

    private T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
