using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>Persons as they now stand, in a register that is there: what of them changes, and what is told to whoever follows.</summary>
public sealed class RegisterChangeTests
{
    private static readonly DateOnly MovingDay = new(2026, 11, 1);
    private static readonly RegisterStay New = Stay("new", 12) with { From = MovingDay };

    [Theory, InlineData("SQLite"), PostgreSqlData]
    [Trait("Rule", "MA-09")]
    public async Task Move_WithinTheMunicipality_EndsTheOldAndBeginsTheNewResidence(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);

        var moved = await ChangeAsync(database, Entry("p1", "Dijk", stays: [Stay("home") with { Until = MovingDay.AddDays(-1) }, New]));

        moved.Person.Id.Should().Be(person);
        moved.Residences.Should().HaveCount(2);
        moved.Residences.Single(residence => residence.Until is not null).Until.Should().Be(MovingDay.AddDays(-1));
        moved.Residences.Single(residence => residence.Until is null).Address.HouseNumber.Should().Be(12);
    }

    [Fact]
    [Trait("Rule", "MA-07")]
    public async Task Move_PartTime_LeavesTheFirstHomeAsItIs()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadOneAsync(database);
        var before = (await database.AllAsync(Municipality)).Single().Residences.Single();

        var moved = await ChangeAsync(database, Entry("p1", "Dijk", stays: [Stay("home"), New with { PartTime = true }]));

        moved.Residences.Should().HaveCount(2).And.OnlyContain(residence => residence.Until == null).And.Contain(before);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Death_EndsResidenceOnThatDay(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await LoadOneAsync(database);
        var entry = Entry("p1", "Dijk", stays: Stay("home") with { Until = MovingDay });

        var died = await ChangeAsync(database, entry with { Person = entry.Person with { State = RegistrationState.Deceased, StateSince = MovingDay } });

        (died.Person.State, died.Person.StateSince).Should().Be((RegistrationState.Deceased, MovingDay));
        died.Residences.Single().Until.Should().Be(MovingDay);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Marriage_IsFoundByTheNewName(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);
        var entry = Entry("p1", "Dijk");

        await ChangeAsync(database, entry with { Person = entry.Person with { Name = entry.Person.Name with { PartnerSurname = "Horst", Usage = NameUsage.Partner } } });

        var found = ResidentsIndex.Of(await database.AllAsync(Municipality)).Find(Search("Horst", "1985-06-15", Home(99)));
        found.Should().ContainSingle().Which.Person.Should().Be(person);
    }

    [Fact]
    public async Task Birth_AddsAMember()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadOneAsync(database);
        var child = Entry("p2", "Dijk", "2026-11-01", Stay("home") with { From = MovingDay });

        await ChangeAsync(database, child);

        var all = await database.AllAsync(Municipality);
        var born = all.Single(known => known.Person.Id == child.Person.Id);
        born.Residences.Should().ContainSingle().Which.From.Should().Be(MovingDay);
        all.SelectMany(known => known.Residences).Select(residence => residence.Household).Distinct().Should().ContainSingle("it is born into the household");
    }

    [Fact]
    public async Task Mark_OfSecrecy_IsStored()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadOneAsync(database);
        var entry = Entry("p1", "Dijk");

        (await ChangeAsync(database, entry with { Person = entry.Person with { Secrecy = true } })).Person.Secrecy.Should().BeTrue();
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Changes_AreNumberedPerMunicipality(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p1", "Berg")], Now));
        var newcomer = Entry("p2", "Hof");
        await database.DoAsync(session => RegisterStore.ChangeAsync(
            session, Municipality, [Entry("p1", "Dijk", stays: [Stay("home") with { Until = MovingDay.AddDays(-1) }, New]), newcomer], Now));
        await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, [newcomer], Now));
        await database.DoAsync(session => RegisterStore.EndAsync(session, Municipality, [person], Now));

        var followed = await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0));

        followed.Select(step => (step.Sequence, step.Kind, step.PersonId))
            .Should().Equal((1, "loaded", null), (2, "added", newcomer.Person.Id), (3, "changed", person), (4, "ended", person));
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, Municipality))).Should().Be(4, "who is the same gets no number");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Changes_OfMorePersonsThanCanBeFollowed_AreOneStepOfEverybody(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await LoadOneAsync(database);
        await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, Newcomers(1_000, "a"), Now));
        await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, Newcomers(1_001, "b"), Now));
        var all = await database.AllAsync(Municipality);
        await database.DoAsync(session => RegisterStore.EndAsync(session, Municipality, [.. all.Select(known => known.Person.Id)], Now));

        var followed = await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 1_000));

        followed.Select(step => (step.Sequence, step.Kind, step.PersonId is null))
            .Should().Equal((1_001, "added", false), (1_002, "loaded", true), (1_003, "ended", true));
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Changes_OfTwoWeeksAgo_AreForgottenWithTheNext(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p1", "Berg")], Now));
        foreach (var day in new[] { 0, 1, 14, 15 })
        {
            await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, [Entry($"p{day}", "Dijk")], Now.AddDays(day)));
        }

        (await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0))).Select(step => step.Sequence).Should().Equal(2, 3, 4);
        (await database.DoAsync(session => RegisterStore.MutationsAsync(session, Elsewhere, after: 0))).Should().ContainSingle("it had no later change");
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Changes_OfARegisterThatIsNotThere_AreNotMade(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);

        (await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, [Entry("p1", "Dijk")], Now))).Should().BeNull();

        (await database.AllAsync(Municipality)).Should().BeEmpty();
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Changes_LeaveTheAgeOfTheRegister(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        await LoadOneAsync(database);

        await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, [Entry("p1", "Berg")], Now.AddDays(30)));

        (await database.DoAsync(session => RegisterStore.StateAsync(session, Municipality)))
            .Should().Be(new RegisterState { Sequence = 2, LoadedAt = Now }, "one person says nothing of the others");
    }

    private static List<RegisterEntry> Newcomers(int count, string key) =>
        [.. Enumerable.Range(1, count).Select(number => Entry($"{key}{number}", "Hof", stays: Stay($"{key}{number}", number)))];

    private static async Task<PersonId> LoadOneAsync(RegisterDatabase database)
    {
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk")], Now));
        return (await database.AllAsync(Municipality)).Single().Person.Id;
    }

    // The first of the register afterwards, who was there before.
    private static async Task<Registration> ChangeAsync(RegisterDatabase database, RegisterEntry entry)
    {
        await database.DoAsync(session => RegisterStore.ChangeAsync(session, Municipality, [entry], Now));
        return (await database.AllAsync(Municipality))[0];
    }
}
