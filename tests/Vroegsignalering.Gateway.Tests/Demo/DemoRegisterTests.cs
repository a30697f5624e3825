using System.Diagnostics;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Tests.Register;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Demo;

public sealed class DemoRegisterTests
{
    private static readonly DemoTown Home = DemoRegister.Home();
    private static readonly DemoTown Neighbour = DemoRegister.Neighbour();

    [Fact]
    public void Home_HasTwentyThousandResidentsOfEveryKind()
    {
        Home.Entries.Count(entry => entry.Person.State == RegistrationState.Resident).Should().BeGreaterThanOrEqualTo(20_000);
        Home.Households.Select(household => household.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<DemoHouseholdKind>());
        Home.Entries.Should().Contain(entry => entry.Person.Secrecy).And.Contain(entry => entry.Person.UnderInvestigation);
        Home.Vacant.Should().HaveCountGreaterThan(50);
    }

    [Fact]
    public void Registers_MadeTwice_AreTheSame()
    {
        Plain(DemoRegister.Home()).Should().Equal(Plain(Home));
        Plain(DemoRegister.Neighbour()).Should().Equal(Plain(Neighbour));
    }

    [Fact]
    public void Bsns_AreOfTheTestRangeAndNobodysElse()
    {
        // Bsn.TryParse applied the 11-test when they were made: a number that fails it cannot be here.
        var numbers = Home.Entries.Concat(Neighbour.Entries).Select(entry => entry.Person.Bsn).OfType<Domain.Values.Bsn>()
            .Select(bsn => bsn.Reveal()).ToList();

        numbers.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(8_000);
        numbers.Should().OnlyContain(number => number.StartsWith("9999") && number.Length == 9);
    }

    [Fact]
    public void Postcodes_AllEndInLettersThatAreNeverIssued() =>
        Home.Entries.Concat(Neighbour.Entries).SelectMany(entry => entry.Stays).Select(stay => stay.Address.Postcode.ToString())
            .Distinct().Should().OnlyContain(postcode => postcode.EndsWith("SS"));

    [Fact]
    public void Stays_NeverEndBeforeTheyBegin() =>
        Home.Entries.SelectMany(entry => entry.Stays).Should().OnlyContain(stay => stay.Until == null || stay.Until >= stay.From);

    [Fact]
    public void CoParents_ShareChildrenThatLiveThereInPart()
    {
        var parent = Home.Households.First(household => household.Kind == DemoHouseholdKind.CoParent);

        parent.Members.Skip(1).Should().NotBeEmpty()
            .And.OnlyContain(child => child.Stays.Count == 2 && child.Stays.All(stay => stay.PartTime));
    }

    [Fact]
    public async Task Load_IntoSqlite_IsQuickAndHarmlessAgain()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await database.DoAsync(session => DemoData.LoadAsync(session, [Neighbour], Villagers.Now));
        var watch = Stopwatch.StartNew();
        await database.DoAsync(session => DemoData.LoadAsync(session, [Home], Villagers.Now));
        var seconds = watch.Elapsed.TotalSeconds;
        await database.DoAsync(session => DemoData.LoadAsync(session, [Home, Neighbour], Villagers.Now));

        seconds.Should().BeLessThan(15, "alone it takes about one second; beside a whole test run on two cores much longer");
        (await database.DoAsync(session => RegisterStore.SequenceAsync(session, DemoCovenants.Home))).Should().Be(1);
    }

    private static IEnumerable<string> Plain(DemoTown town) => town.Entries.Select(entry =>
        $"{entry.Key} {entry.Person.Bsn?.Reveal()} {entry.Person.Name.FirstNames} {entry.Person.Name.Prefix} {entry.Person.Name.Surname} "
        + $"{entry.Person.Born} {entry.Person.State} {string.Join('|', entry.Stays.Select(stay => $"{stay.HouseholdKey} {stay.From} {stay.Until}"))}");
}
