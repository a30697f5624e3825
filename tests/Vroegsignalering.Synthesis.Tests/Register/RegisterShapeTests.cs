using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Tests.Register;

public sealed class RegisterShapeTests
{
    private const int Residents = 60_000;

    private static readonly List<SyntheticPerson> Town = Persons(Residents);

    [Theory]
    [InlineData(100)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void Persons_AnySize_AreAsManyAsAskedFor(int residents) =>
        Persons(residents).Select(person => person.Number).Should().Equal(Enumerable.Range(0, residents).Select(number => (long)number));

    [Theory]
    [InlineData(SynthesisPlan.FewestResidents - 1)]
    [InlineData(SynthesisPlan.MostResidents + 1)]
    public void Plan_OfAnImpossibleSize_IsRefused(int residents) =>
        FluentActions.Invoking(() => Persons(residents)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Persons_ReadTwice_AreTheSame() =>
        Persons(3_000).Should().BeEquivalentTo(Persons(3_000), options => options.WithStrictOrdering());

    [Fact]
    public void Stays_OfEverybody_LieBetweenBirthAndLeaving()
    {
        var stays = Town.SelectMany(person => person.Stays, (person, stay) => (Person: person, Stay: stay)).ToList();

        stays.Should().OnlyContain(one => one.Stay.From >= one.Person.Born.Earliest && (one.Stay.Until == null || one.Stay.Until >= one.Stay.From)
            && (one.Person.StateSince == null || one.Stay.Until <= one.Person.StateSince));
        Town.Should().OnlyContain(person => person.Stays.Count(stay => stay.Until == null)
            == (person.State != PersonState.Resident ? 0 : person.Stays[0].PartTime ? 2 : 1));
    }

    [Fact]
    public void Households_OfResidents_LiveAtOneAddress() => Present()
        .GroupBy(stay => stay.Household)
        .Should().OnlyContain(household => household.Select(stay => stay.Address).Distinct().Count() == 1);

    [Fact]
    public void Addresses_OfResidents_AreAboutHalfAsManyAsPeople()
    {
        var homes = Present().GroupBy(stay => stay.Address).ToList();

        (Residents / (double)homes.Count).Should().BeInRange(2.0, 2.3, "8 million homes for 17 million people");
        homes.Count(home => home.DistinctBy(stay => stay.Household).Count() > 1).Should().BeGreaterThan(homes.Count / 200);
        homes.Max(home => home.DistinctBy(stay => stay.Household).Count()).Should().BeGreaterThan(19, "there are homes for the aged");
    }

    [Theory]
    [InlineData(0, 17, 0.17, 0.24)]
    [InlineData(18, 39, 0.25, 0.34)]
    [InlineData(40, 64, 0.30, 0.40)]
    [InlineData(65, 105, 0.13, 0.21)]
    public void Ages_OfResidents_FollowThePyramid(int low, int high, double least, double most) =>
        Share(person => person.Age >= low && person.Age <= high).Should().BeInRange(least, most);

    [Fact]
    public void Situations_ThatMatchersMeet_AllOccur()
    {
        Share(person => person.State == PersonState.Departed).Should().BeInRange(0.01, 0.04);
        Share(person => person.State == PersonState.Deceased).Should().BeInRange(0.005, 0.02);
        Share(person => person.Secrecy).Should().BeInRange(0.004, 0.008);
        Share(person => person.Stays.Count > 1 && !person.Stays[0].PartTime).Should().BeInRange(0.3, 0.5);
        Share(person => person.Stays[0].PartTime).Should().BeInRange(0.005, 0.03);
        Share(person => person.Partner is not null).Should().BeInRange(0.3, 0.55);
        Share(person => person.Surname.Prefix is not null).Should().BeInRange(0.3, 0.6);
        Share(person => !person.Born.IsExact).Should().BeInRange(0.001, 0.02);
        Town.Select(person => person.Usage).Distinct().Should().HaveCount(4);
    }

    [Fact]
    public void Twins_OfOneBirthDateAndSurname_LiveTogether() => Town
        .Where(person => person.State == PersonState.Resident && person.Born.IsExact)
        .GroupBy(person => (person.Stays[0].Household, person.Born, person.Surname.Name)).Count(group => group.Count() > 1)
        .Should().BeGreaterThan(100);

    private static double Share(Func<SyntheticPerson, bool> has) => Town.Count(has) / (double)Residents;

    private static IEnumerable<SyntheticStay> Present() => Town.SelectMany(person => person.Stays).Where(stay => stay.Until is null);

    private static List<SyntheticPerson> Persons(int residents) =>
        [.. new SyntheticTown(new SynthesisPlan { Seed = 11, Residents = residents }).Persons()];
}
