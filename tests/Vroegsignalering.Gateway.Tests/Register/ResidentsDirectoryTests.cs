using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>The residents in the memory of a gateway beside the register in the store, which changes.</summary>
[Trait("Rule", "MA-04")]
public sealed class ResidentsDirectoryTests
{
    private const int Persons = 3_000;

    [Theory, InlineData("SQLite"), PostgreSqlData, Trait("Rule", "MA-11")]
    public async Task Now_AfterEveryKindOfChange_DecidesAsOneThatReadsTheRegisterAnew(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var village = new Village(seed: 17);
        await LoadAsync(database, [.. Enumerable.Range(0, Persons).Select(village.Entry)]);
        var following = Fresh();
        // An index that follows keeps the names of its building, and one read anew counts again: candidates are compared here, with one weight for both.
        var names = (await NowAsync(following, database)).Names;
        var outcomes = new HashSet<Type>();
        var sequence = 1;

        for (var change = 1; change <= 300; change++)
        {
            var made = await ChangeAsync(database, village.Change(Persons + change));
            sequence += made!.Added + made.Changed;
            if (change % 30 != 0) continue;
            var (followed, afresh) = (await NowAsync(following, database), await NowAsync(Fresh(), database));
            followed.Sequence.Should().Be(afresh.Sequence).And.Be(sequence);
            followed.Count.Should().Be(Persons, "it was not built anew");
            foreach (var signal in Enumerable.Range(0, 500).Select(_ => village.Signal()))
            {
                var decision = Decide(followed);
                Trace(decision).Should().Be(Trace(Decide(afresh)));
                outcomes.Add(decision.GetType());

                MatchOutcome Decide(ResidentsIndex residents) => HouseholdMatcher.Decide(
                    signal, residents.Find(CandidateSearch.Of(signal)), new MatchBasis(MatchingRules.Version2, Day, names));
            }
        }

        sequence.Should().BeGreaterThan(250, "nearly every change is one");
        outcomes.Should().HaveCount(3, "the signals lead to every kind of outcome");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Now_AfterALoad_KnowsWhoeverItBrought(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var residents = Fresh();
        (await NowAsync(residents, database)).Sequence.Should().Be(0, "a municipality may have no register yet");

        await LoadAsync(database, [Entry("p1", "Dijk")]);
        (await NowAsync(residents, database)).All().Should().ContainSingle();
        await LoadAsync(database, [Entry("p1", "Dijk", stays: Stay("home", 12)), Entry("p2", "Berg")]);

        var now = await NowAsync(residents, database);
        (now.Sequence, now.All().Count()).Should().Be((3, 2));
        now.Count.Should().Be(1, "so few are followed, not read with everybody else");
        now.Find(Search(null, null, Home(12))).Should().ContainSingle();
        now.Find(Search(null, null, Home(10))).Should().ContainSingle("the newcomer lives there alone");
    }

    [Fact]
    public async Task Now_NothingChanged_IsTheSameAtNoCost()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadAsync(database, [Entry("p1", "Dijk")]);
        var residents = Fresh();

        (await NowAsync(residents, database)).Should().BeSameAs(await NowAsync(residents, database));
    }

    [Theory]
    [InlineData(1_000, 0, 1, "an index carries a thousand")]
    [InlineData(600, 400, 1, "in two loads too")]
    [InlineData(600, 401, 1_002, "more in two loads, each followed by persons")]
    [InlineData(1_001, 0, 1_002, "more in one load")]
    public async Task Now_AfterManyNewcomers_IsBuiltAnewOnceAnIndexShouldNotCarryThem(int first, int then, int built, string reason)
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadAsync(database, [Entry("p0", "Dijk")]);
        var residents = Fresh();
        await NowAsync(residents, database);

        await ChangeAsync(database, Newcomers(1, first));
        await ChangeAsync(database, Newcomers(1 + first, then));

        var now = await NowAsync(residents, database);
        (now.Count, now.All().Count()).Should().Be((built, 1 + first + then), reason);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Now_AfterChangesThatAreNotKeptAnyMore_MissesNone(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await LoadAsync(database, [Entry("p1", "Dijk")]);
        var residents = Fresh();
        await NowAsync(residents, database);
        await ChangeAsync(database, Newcomers(2, 3));

        await ChangeAsync(database, Now.AddDays(15), Newcomers(5, 1));

        (await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0))).Select(step => step.Sequence).Should().Equal(5);
        var now = await NowAsync(residents, database);
        (now.Sequence, now.All().Count(), now.Count).Should().Be((5, 5, 5), "those of a fortnight ago can no longer be followed");
    }

    [Fact]
    public async Task Now_AfterAChangeByAClockThatIsBehind_MissesNone()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadAsync(database, [Entry("p1", "Dijk")]);
        var residents = Fresh();
        await NowAsync(residents, database);

        await ChangeAsync(database, Now.AddDays(20), Newcomers(2, 1));
        await ChangeAsync(database, Now, Newcomers(3, 1));
        await ChangeAsync(database, Now.AddDays(20), Newcomers(4, 1));

        (await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0))).Select(step => step.Sequence).Should().Equal(2, 4);
        (await NowAsync(residents, database)).All().Should().HaveCount(4);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData, Trait("Rule", "MA-09")]
    public async Task Now_AfterSomebodyWasEnded_KnowsHimAsAFormerResident(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await LoadAsync(database, [Entry("p1", "Dijk")]);
        var residents = Fresh();
        var before = (await NowAsync(residents, database)).All().Single();

        await database.DoAsync(session => RegisterStore.EndAsync(session, Municipality, [before.Person], Now));

        var found = (await NowAsync(residents, database)).Find(Search(null, null, Home()));
        found.Should().ContainSingle().Which.State.Should().Be(RegistrationState.Departed);
        before.State.Should().Be(RegistrationState.Resident);
    }

    [Fact]
    public async Task Now_OfTwoMunicipalities_AreApart()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadAsync(database, [Entry("p1", "Dijk")]);
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p1", "Berg"), Entry("p2", "Hof")], Now));
        var residents = Fresh();

        (await NowAsync(residents, database)).Count.Should().Be(1);
        (await database.DoAsync(session => residents.NowAsync(session, Elsewhere))).Count.Should().Be(2);
    }

    [Fact]
    public async Task Now_AskedByManyAtOnce_ReadsTheRegisterOnce()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        var village = new Village(seed: 3);
        await LoadAsync(database, [.. Enumerable.Range(0, Persons).Select(village.Entry)]);
        var residents = Fresh();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => NowAsync(residents, database))));

        answers.Distinct().Should().ContainSingle();
    }

    private static RegisterEntry[] Newcomers(int from, int count) =>
        [.. Enumerable.Range(from, count).Select(number => Entry($"p{number}", "Dijk", stays: Stay($"h{number}", number)))];

    private static ResidentsDirectory Fresh() => new(NullLogger<ResidentsDirectory>.Instance);

    private static Task<ResidentsIndex> NowAsync(ResidentsDirectory residents, RegisterDatabase database) =>
        database.DoAsync(session => residents.NowAsync(session, Municipality));

    private static Task<RegisterLoad> LoadAsync(RegisterDatabase database, IReadOnlyList<RegisterEntry> entries) =>
        database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));

    private static Task<RegisterLoad?> ChangeAsync(RegisterDatabase database, params IReadOnlyList<RegisterEntry> entries) => ChangeAsync(database, Now, entries);

    private static Task<RegisterLoad?> ChangeAsync(RegisterDatabase database, DateTimeOffset now, IReadOnlyList<RegisterEntry> entries) =>
        database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, entries, now));

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");
}
