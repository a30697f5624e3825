using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
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

    /// <summary>Somebody to whom something happened, as he now stands, or somebody new, whose key carries the number.</summary>
    public RegisterEntry Change(int number)
    {
        var place = _random.Next(_entries.Count);
        var (entry, person) = (_entries[place], _entries[place].Person);
        var day = Day.AddDays(-_random.Next(400));
        return _random.Next(6) switch
        {
            0 => _entries[place] = entry with { Stays = [.. Ended(entry, day.AddDays(-1)), Stay($"new-{number}", _random.Next(1, 700), One(Letters)) with { From = day }] },
            1 => _entries[place] = new(entry.Key, person with { State = RegistrationState.Departed, StateSince = day }, [.. Ended(entry, day)]),
            2 => _entries[place] = new(entry.Key, person with { State = RegistrationState.Deceased, StateSince = day }, [.. Ended(entry, day)]),
            3 => _entries[place] = entry with
            {
                Person = person with { Name = person.Name with { PartnerSurname = One(Surnames), Usage = (NameUsage)_random.Next(4) } },
            },
            4 => _entries[place] = entry with { Person = person with { Secrecy = !person.Secrecy, UnderInvestigation = _random.Next(2) == 0 } },
            _ => Entry(number),
        };
    }

    private static IEnumerable<RegisterStay> Ended(RegisterEntry entry, DateOnly lastDay) => entry.Stays
        .Where(stay => stay.From <= lastDay)
        .Select(stay => stay.Until <= lastDay ? stay : stay with { Until = lastDay });

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
