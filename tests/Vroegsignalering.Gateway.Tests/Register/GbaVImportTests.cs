using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Register.Official;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class GbaVImportTests
{
    private static readonly Lazy<RegisterFile> Official = new(() =>
    {
        using var text = File.OpenRead(OfficialRegister.File!);
        return RegisterImport.Read(text, RegisterFormat.GbaV, Villagers.Day);
    });

    [OfficialRegisterFact]
    public void Read_OfficialRegister_CountsItsRows()
    {
        var rows = Official.Value.Rows;

        rows.Total.Should().Be(739);
        rows.WithAddress.Should().Be(636);
        rows.Of(DemoCovenants.Home).Should().Be(145);
        rows.Of(DemoCovenants.Neighbour).Should().Be(180);
    }

    [OfficialRegisterFact]
    public void Read_OfficialRegister_HoldsOnePersonPerPersoonslijst()
    {
        var persons = Official.Value.Persons;

        (persons.Count + Official.Value.Faults.Count).Should().Be(687, "an unlabelled row is an earlier state of the person above it");
        persons.Select(person => person.Entry.Key).Should().OnlyHaveUniqueItems();
        persons.Count(person => person.Tenant == DemoCovenants.Home).Should().Be(141);
    }

    [OfficialRegisterFact]
    public void Read_OfficialRegister_RespectsTheMarks()
    {
        var persons = Official.Value.Persons.Select(person => person.Entry.Person).ToList();

        persons.Count(person => person.Secrecy).Should().BePositive();
        persons.Count(person => person.UnderInvestigation).Should().BePositive();
        persons.Count(person => person.State == RegistrationState.Deceased).Should().BePositive();
        persons.Count(person => person.State == RegistrationState.Departed).Should().BePositive();
        persons.Select(person => person.Name.Usage).Distinct().Should().HaveCount(4);
        persons.Should().Contain(person => person.Born != null && person.Born.Value.Day == null);
        persons.Should().Contain(person => person.Born == null);
    }

    [OfficialRegisterFact]
    public void Read_OfficialRegister_EverybodyWithAnAddressNowLivesThere()
    {
        var residents = OfficialRow.All.Where(row => row.IsPresent && row.Cells["07.67.20"] is null).Select(row => row.Person.Key).ToList();

        residents.Should().HaveCount(584);
        Official.Value.Persons
            .Where(person => person.Entry.Person.Bsn is not null && person.Entry.Stays.Count(stay => stay.Until is null) == 1)
            .Select(person => person.Entry.Key)
            .Should().BeEquivalentTo(residents);
    }

    [OfficialRegisterFact]
    [Trait("Rule", "MA-07")]
    public void Read_OfficialRegister_JoinsFamilyAndKeepsOthersApart()
    {
        Households("3055AA", 12).Should().Equal([3], "parents and their grown child");
        Households("3089KG", 10).Should().Equal([1, 1], "two people whom no number relates");
    }

    [OfficialRegisterFact]
    public async Task Run_OfficialRegister_LoadsOnlyTheServedMunicipalitiesAndTwiceTheSame()
    {
        await using var database = await RegisterDatabase.CreateAsync();
        await database.DoAsync(session => DemoData.LoadAsync(session, [], Villagers.Now));
        var import = new RegisterImport(database.Gateway, TimeProvider.System, NullLogger<RegisterImport>.Instance);

        var first = await import.RunAsync(OfficialRegister.File!, RegisterFormat.GbaV, RegisterExtent.Whole, CancellationToken.None);
        var again = await import.RunAsync(OfficialRegister.File!, RegisterFormat.GbaV, RegisterExtent.Whole, CancellationToken.None);

        first.Loaded.Select(tenant => tenant.Tenant.ToString()).Should().Equal("0518", "0599");
        first.Loaded.Should().OnlyContain(tenant => tenant.Load.Added == tenant.Persons);
        again.Loaded.Should().OnlyContain(tenant => tenant.Load.Unchanged == tenant.Persons);
        first.NotServed.Should().NotBeEmpty();
        first.ToText().Should().Contain("739").And.Contain("636").And.Contain("145 rijen").And.Contain("180 rijen");
    }

    private static IEnumerable<int> Households(string postcode, int number) => Official.Value.Persons
        .SelectMany(person => person.Entry.Stays)
        .Where(stay => stay.Until is null && stay.Address.Postcode.ToString() == postcode && stay.Address.HouseNumber == number)
        .CountBy(stay => stay.HouseholdKey)
        .Select(household => household.Value);
}
