using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class RegisterMutationTests
{
    private static readonly DateOnly MovingDay = new(2026, 11, 1);

    [Theory, InlineData("SQLite"), PostgreSqlData]
    [Trait("Rule", "MA-09")]
    public async Task Move_WithinTheMunicipality_EndsTheOldAndBeginsTheNewResidence(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);

        var moved = await ApplyAsync(database, new RegisterMutation.Moved(person, At(12)));

        moved.Residences.Should().HaveCount(2);
        moved.Residences.Single(residence => residence.Until is not null).Until.Should().Be(MovingDay.AddDays(-1));
        moved.Residences.Single(residence => residence.Until is null).Address.HouseNumber.Should().Be(12);
    }

    [Fact]
    [Trait("Rule", "MA-07")]
    public async Task Move_PartTime_LeavesTheFirstHomeAsItIs()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        var person = await LoadOneAsync(database);

        var moved = await ApplyAsync(database, new RegisterMutation.Moved(person, At(12) with { PartTime = true }));

        moved.Residences.Should().HaveCount(2).And.OnlyContain(residence => residence.Until == null);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Death_EndsResidenceOnThatDay(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);

        var died = await ApplyAsync(database, new RegisterMutation.Died(person, MovingDay));

        died.Person.State.Should().Be(RegistrationState.Deceased);
        died.Person.StateSince.Should().Be(MovingDay);
        died.Residences.Single().Until.Should().Be(MovingDay);
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Marriage_IsFoundByTheNewName(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);
        var name = new ResidentName { FirstNames = "Anna", Surname = "Dijk", PartnerSurname = "Horst", Usage = NameUsage.Partner };

        await ApplyAsync(database, new RegisterMutation.Renamed(person, name, MovingDay));

        var found = ResidentsIndex.Of(await database.AllAsync(Municipality)).Find(Search("Horst", "1985-06-15", Home(99)));
        found.Should().ContainSingle().Which.Person.Should().Be(person);
    }

    [Fact]
    public async Task Birth_AddsAMember()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadOneAsync(database);
        var child = Entry("p2", "Dijk", "2026-11-01").Person;

        var born = await ApplyAsync(database, new RegisterMutation.Registered("p2", child, At(10)));

        born.Person.Id.Should().Be(child.Id);
        born.Residences.Should().ContainSingle().Which.From.Should().Be(MovingDay);
    }

    [Fact]
    public async Task Mark_OfSecrecy_IsStored()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        var person = await LoadOneAsync(database);

        var marked = await ApplyAsync(database, new RegisterMutation.Marked(person, (Secrecy: true, UnderInvestigation: false), MovingDay));

        marked.Person.Secrecy.Should().BeTrue();
    }

    [Theory, InlineData("SQLite"), PostgreSqlData]
    public async Task Mutations_AreNumberedPerMunicipality(string kind)
    {
        await using var database = await RegisterDatabase.CreateAsync(kind);
        var person = await LoadOneAsync(database);
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Elsewhere, [Entry("p1", "Berg")], Now));
        await ApplyAsync(database, new RegisterMutation.Moved(person, At(12)));
        await ApplyAsync(database, new RegisterMutation.Departed(person, MovingDay.AddDays(9)));

        var followed = await database.DoAsync(session => RegisterStore.MutationsAsync(session, Municipality, after: 0));

        followed.Select(step => (step.Sequence, step.Kind, step.PersonId))
            .Should().Equal((1, "loaded", null), (2, "moved", person), (3, "departed", person));
    }

    [Fact]
    public async Task Mutation_OfAnUnknownPerson_FailsAndCountsNothing()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await LoadOneAsync(database);

        var act = () => ApplyAsync(database, new RegisterMutation.Died(PersonId.New(), MovingDay));

        await act.Should().ThrowAsync<InvalidOperationException>();
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, Municipality))).Should().Be(1);
    }

    private static Residence At(int number) => new() { Household = HouseholdId.New(), Address = Home(number), From = MovingDay };

    private static async Task<PersonId> LoadOneAsync(RegisterDatabase database)
    {
        await database.DoAsync(session => RegisterStore.LoadAsync(session, Municipality, [Entry("p1", "Dijk")], Now));
        return (await database.AllAsync(Municipality)).Single().Person.Id;
    }

    private static Task<Registration> ApplyAsync(RegisterDatabase database, RegisterMutation mutation) => database.DoAsync(async session =>
    {
        await RegisterStore.ApplyAsync(session, Municipality, mutation, Now);
        return (await RegisterStore.FindAsync(session, Municipality, [mutation.Person])).All[mutation.Person];
    });
}
