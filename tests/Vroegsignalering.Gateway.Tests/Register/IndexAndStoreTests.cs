using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>The index over a whole register beside the queries on the same register in the store.</summary>
[Trait("Rule", "MA-11")]
public sealed class IndexAndStoreTests
{
    private const int Persons = 3_000;
    private const int Signals = 4_000;
    private const int PerBatch = 200;

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Decide_CandidatesOfIndexAndOfStore_DecidesTheSame(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var village = new Village(seed: 17);
        var entries = Enumerable.Range(0, Persons).Select(village.Entry).ToList();
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));
        var index = ResidentsIndex.Of(await ReadAllAsync(database, entries), sequence: 1);
        var basis = new MatchBasis(MatchingRules.Version2, Day, index.Names);
        var outcomes = new HashSet<Type>();

        foreach (var batch in Enumerable.Range(0, Signals).Select(_ => village.Signal()).Chunk(PerBatch))
        {
            var searches = Array.ConvertAll(batch, CandidateSearch.Of);
            var block = await database.DoAsync(session => RegisterStore.CandidatesAsync(session, Municipality, searches));
            foreach (var (signal, search) in batch.Zip(searches))
            {
                var (stored, indexed) = (block.For(search), index.Find(search));
                indexed.Select(candidate => candidate.Person.Value).Order()
                    .Should().Equal(stored.Select(candidate => candidate.Person.Value).Order());
                var outcome = HouseholdMatcher.Decide(signal, indexed, basis);
                Trace(outcome).Should().Be(Trace(HouseholdMatcher.Decide(signal, stored, basis)));
                outcomes.Add(outcome.GetType());
            }
        }

        outcomes.Should().HaveCount(3, "the signals lead to every kind of outcome");
    }

    private static Task<List<Registration>> ReadAllAsync(RegisterDatabase database, List<RegisterEntry> entries) =>
        database.DoAsync(async session =>
        {
            var all = new List<Registration>();
            foreach (var part in entries.Select(entry => entry.Person.Id).Chunk(500))
            {
                all.AddRange((await RegisterStore.FindAsync(session, Municipality, part)).All.Values);
            }

            return all;
        });

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");

    /// <summary>Residents and signals about them, drawn from a seed.</summary>
    private sealed class Village(int seed)
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
}
