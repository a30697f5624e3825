using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class RegisterStoreTests
{
    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Load_SameDataAgain_ChangesNothing(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        RegisterEntry[] entries = [Entry("p1", "Dijk", "1985"), Entry("p2", "Dijk").WithBsn("999990019")];

        var first = await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));
        var before = await CandidateOf(database, Search("Dijk", "1985-06-15", Home()));
        var again = await database.DoAsync(session =>
            RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk", "1985"), Entry("p2", "Dijk").WithBsn("999990019")], Now.AddDays(1)));
        var after = await CandidateOf(database, Search("Dijk", "1985-06-15", Home()));

        first.Should().Be(new RegisterLoad(Added: 2, Changed: 0, Unchanged: 0));
        again.Should().Be(new RegisterLoad(Added: 0, Changed: 0, Unchanged: 2));
        after.Should().BeEquivalentTo(before, "ids and values stay");
        var state = await database.DoAsync(session => RegisterStore.StateAsync(session, Municipality));
        state.Should().Be(new RegisterState { Sequence = 1, LoadedAt = Now.AddDays(1) });
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Load_ChangedPerson_KeepsItsIdAndCountsTheSequence(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk"), Entry("p2", "Dijk")], Now));
        var before = await CandidateOf(database, Search("Dijk", "1985-06-15", Home()));

        var load = await database.DoAsync(session =>
            RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk", stays: Stay("home", 12)), Entry("p2", "Dijk")], Now));
        var after = await CandidateOf(database, Search(null, null, Home(12)));

        load.Should().Be(new RegisterLoad(Added: 0, Changed: 1, Unchanged: 1));
        after.Should().ContainSingle();
        before.Select(candidate => candidate.Person.Id).Should().Contain(after[0].Person.Id);
        before.SelectMany(candidate => candidate.Residences).Select(residence => residence.Household)
            .Should().Contain(after[0].Residences.Single().Household);
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, Municipality))).Should().Be(2);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Candidates_EachSearch_GetsItsOwn(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var married = Entry("p3", "Groot", "1990-02-01", Stay("third", 30));
        married = married with { Person = married.Person with { Name = married.Person.Name with { PartnerSurname = "Vries" } } };
        RegisterEntry[] entries =
        [
            Entry("p1", "Dijk", "1985-06-15", Stay("first", 10, "A")),
            Entry("p2", "Berg", "1980-01-01", Stay("second", 20), Stay("first", 10, "B") with { Until = new DateOnly(2020, 5, 1) }),
            married,
            Entry("p4", "Hof", "1970-07-07", Stay("fourth", 40)).WithBsn("999990019"),
        ];
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p9", "Dijk")], Now));

        CandidateSearch[] searches =
        [
            Search("Anders", null, Home(10)),
            Search("de Vries", "1990-02-01", Home(99)),
            Search("Onbekend", null, Home(99), "999990019"),
            Search("Dijk", "1999-09-09", Home(99)),
            Search("Bergh", "1980-01-01", Home(20)),
        ];

        var block = await database.DoAsync(session => RegisterStore.CandidatesAsync(session, Municipality, searches));

        var found = Array.ConvertAll(searches, search => Found(block, search));
        Surnames(found[0]).Should().BeEquivalentTo(["Dijk", "Berg"], "whoever lives or lived there, whatever the addition");
        Surnames(found[1]).Should().Equal("Groot");
        Surnames(found[2]).Should().Equal("Hof");
        found[3].Should().BeEmpty("a name alone finds nobody");
        found[4].Should().ContainSingle().Which.Residences.Should().HaveCount(2, "all residences come along, and the person once");
    }

    [Fact]
    public async Task Candidates_OfNoSearches_AreNone()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        (await database.DoAsync(session => RegisterStore.CandidatesAsync(session, Municipality, []))).All.Should().BeEmpty();
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    [Trait("Rule", "MA-07")]
    public async Task Members_OnADay_AreThoseWhoBelongedThen(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        RegisterEntry[] entries =
        [
            Entry("p1", "Dijk"),
            Entry("p2", "Dijk", "2015-01-01", Stay("home") with { PartTime = true }, Stay("other", 12) with { PartTime = true }),
            Entry("p3", "Dijk", "1983-01-01", Stay("home") with { Until = new DateOnly(2026, 11, 19) }),
        ];
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));
        var home = (await CandidateOf(database, Search("Dijk", "1983-01-01", Home()))).First(person => person.Residences.Count == 1)
            .Residences[0].Household;

        var today = await database.DoAsync(session => RegisterStore.MembersAsync(session, Municipality, [home], Day));
        var yesterday = await database.DoAsync(session => RegisterStore.MembersAsync(session, Municipality, [home], Day.AddDays(-1)));

        today[home].Select(member => member.PartTime).Should().BeEquivalentTo([false, true]);
        yesterday[home].Should().HaveCount(3, "the last day counts");
    }

    private static Task<List<Registration>> CandidateOf(RegisterDatabase database, CandidateSearch search) =>
        database.DoAsync(async session => Found(await RegisterStore.CandidatesAsync(session, Municipality, [search]), search));

    private static List<Registration> Found(CandidateBlock block, CandidateSearch search) =>
        [.. block.For(search).Select(candidate => block.All[candidate.Person])];

    private static IEnumerable<string> Surnames(IEnumerable<Registration> residents) =>
        residents.Select(resident => resident.Person.Name.Surname);
}
