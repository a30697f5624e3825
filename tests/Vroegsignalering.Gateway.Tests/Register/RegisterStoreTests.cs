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
        var before = await database.AllAsync(Municipality);
        var again = await database.DoAsync(session =>
            RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk", "1985"), Entry("p2", "Dijk").WithBsn("999990019")], Now.AddDays(1)));
        var after = await database.AllAsync(Municipality);

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
        var before = await database.AllAsync(Municipality);

        var load = await database.DoAsync(session =>
            RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk", stays: Stay("home", 12)), Entry("p2", "Dijk")], Now));
        var after = await database.AllAsync(Municipality);

        load.Should().Be(new RegisterLoad(Added: 0, Changed: 1, Unchanged: 1));
        var mover = after.Single(registration => registration.Residences.Single().Address.HouseNumber == 12);
        before.Select(registration => registration.Person.Id).Should().Contain(mover.Person.Id);
        before.SelectMany(registration => registration.Residences).Select(residence => residence.Household)
            .Should().Contain(mover.Residences.Single().Household);
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, Municipality))).Should().Be(2);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task All_OfMoreThanOnePart_AreEverybodyOnceWithAllResidences(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var entries = Enumerable.Range(0, 10_001)
            .Select(number => Entry($"p{number}", "Dijk", stays: [Stay($"home-{number}", 10), Stay($"then-{number}", 20) with { Until = Day }])).ToList();
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, entries, Now));
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p9", "Dijk")], Now));

        var all = await database.AllAsync(Municipality);

        all.Select(registration => registration.Person.Id.Value).Order().Should().Equal(entries.Select(entry => entry.Person.Id.Value).Order());
        all.Should().OnlyContain(registration => registration.Residences.Count == 2);
    }

    [Fact]
    public async Task All_OfARegisterThatIsNotThere_AreNobody()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        (await database.AllAsync(Municipality)).Should().BeEmpty();
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
        var home = (await database.AllAsync(Municipality)).First(person => person.Residences.Count == 1).Residences[0].Household;

        var today = await database.DoAsync(session => RegisterStore.MembersAsync(session, Municipality, [home], Day));
        var yesterday = await database.DoAsync(session => RegisterStore.MembersAsync(session, Municipality, [home], Day.AddDays(-1)));

        today[home].Select(member => member.PartTime).Should().BeEquivalentTo([false, true]);
        yesterday[home].Should().HaveCount(3, "the last day counts");
    }
}
