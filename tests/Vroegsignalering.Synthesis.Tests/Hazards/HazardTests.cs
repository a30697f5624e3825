using Vroegsignalering.Synthesis.Hazards;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Tests.Hazards;

public sealed class HazardTests
{
    public static TheoryData<HazardPack> Packs => [.. Enum.GetValues<HazardPack>()];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_AskedForByCount_GivesSoManySignalsAboutPeopleOfTheRegister(HazardPack pack)
    {
        var town = Town(pack, 333);
        var register = town.Persons().ToDictionary(person => person.Number);

        var signals = town.Signals().ToList();

        signals.Should().HaveCount(333).And.OnlyContain(signal => signal.Truth.Pack == pack);
        signals.Select(signal => signal.Signal.Reference).Should().OnlyHaveUniqueItems();
        signals.Select(signal => signal.Truth.Person).OfType<long>().Should().BeSubsetOf(register.Keys);
    }

    [Theory]
    [InlineData(HazardPack.Newcomer)]
    [InlineData(HazardPack.OtherBsn)]
    public void Pack_OfTheMost_CanBeMade(HazardPack pack) => Town(pack, HazardPacks.MostSignals).Signals().Should().HaveCount(HazardPacks.MostSignals);

    [Fact]
    public void Persons_OfTheOrdinaryRegister_AreTheSameWithAndWithoutPacks() =>
        Town(HazardPack.Twins, 10).Persons().Take(500).Should().BeEquivalentTo(
            new SyntheticTown(new SynthesisPlan { Seed = 6, Residents = 500 }).Persons(), options => options.WithStrictOrdering());

    [Fact]
    public void Twins_OfAScene_HaveOneBirthDateAndMostlyOneInitial()
    {
        var pairs = Pairs(HazardPack.Twins);

        pairs.Should().OnlyContain(pair => pair.One.Born == pair.Other.Born && pair.One.Stays[0].Address == pair.Other.Stays[0].Address
            && pair.One.FirstNames != pair.Other.FirstNames);
        pairs.Count(pair => pair.One.FirstNames[0] == pair.Other.FirstNames[0]).Should().BeGreaterThan(pairs.Count / 2);
    }

    [Fact]
    public void Twins_InTheirSignals_AreNeverNamedAsTheOther() =>
        Town(HazardPack.Twins, 2_000).Signals().Should().NotContain(signal => signal.Truth.Events.HasFlag(ErrorEvents.InitialWrong));

    [Fact]
    public void Namesakes_OfAScene_DifferInAgeOnly() => Pairs(HazardPack.Namesakes).Should().OnlyContain(pair =>
        pair.One.FirstNames == pair.Other.FirstNames && pair.One.Surname == pair.Other.Surname && pair.Other.Born.Year - pair.One.Born.Year >= 20);

    [Fact]
    public void TwoFamilies_OfAScene_AreTwoHouseholdsAtOneAddress() => Pairs(HazardPack.TwoFamilies).Should().OnlyContain(pair =>
        pair.One.Stays[0].Address == pair.Other.Stays[0].Address && pair.One.Stays[0].Household != pair.Other.Stays[0].Household);

    [Fact]
    public void CommonNames_OfAScene_AreNeighboursOfOneName() => Pairs(HazardPack.CommonName).Should().OnlyContain(pair =>
        pair.One.Surname == pair.Other.Surname && pair.One.FirstNames[0] == pair.Other.FirstNames[0]
        && pair.One.Stays[0].Address.Home.Number == pair.Other.Stays[0].Address.Home.Number
        && pair.One.Stays[0].Address != pair.Other.Stays[0].Address);

    [Theory]
    [InlineData(HazardPack.RoomingHouse, 30)]
    [InlineData(HazardPack.Institution, 60)]
    public void Houses_OfAScene_HaveManyHouseholdsAtOneAddress(HazardPack pack, int households) => Town(pack, 10).Persons().Skip(500)
        .Select(person => person.Stays[0]).GroupBy(stay => stay.Address).Should().ContainSingle()
        .Which.Select(stay => stay.Household).Distinct().Should().HaveCount(households);

    [Fact]
    public void Newcomers_OfAScene_AreUnknownWithTheSurnameOfTheAddress()
    {
        var town = Town(HazardPack.Newcomer, 50);
        var families = town.Persons().Skip(500).ToLookup(person => person.Stays[0].Address, person => person.Surname.Name[..2]);

        town.Signals().Should().OnlyContain(signal => signal.Truth.State == HolderState.Unknown && families.Contains(signal.Signal.Address));
    }

    [Fact]
    public void Secrecy_OfAScene_IsOfThePersonOfTheSignal()
    {
        var hidden = Pairs(HazardPack.Secrecy).Select(pair => pair.One).ToList();

        hidden.Should().OnlyContain(person => person.Secrecy);
    }

    [Fact]
    public void OtherBsn_InEverySignal_IsOfSomebodyElse()
    {
        var town = Town(HazardPack.OtherBsn, 400);
        var owners = town.Persons().Where(person => person.Bsn is not null).ToDictionary(person => person.Bsn!, person => person.Number);

        town.Signals().Should().OnlyContain(signal => owners[signal.Signal.Holder.Bsn!] != signal.Truth.Person);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(HazardPacks.MostSignals + 1)]
    public void Plan_WithAnImpossibleCount_IsRefused(int count) =>
        FluentActions.Invoking(() => Town(HazardPack.Twins, count)).Should().Throw<ArgumentOutOfRangeException>();

    private static List<(SyntheticPerson One, SyntheticPerson Other)> Pairs(HazardPack pack)
    {
        var town = Town(pack, 400);
        var register = town.Persons().ToDictionary(person => person.Number);
        return [.. town.Signals().Select(signal => register[signal.Truth.Person!.Value]).Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    private static SyntheticTown Town(HazardPack pack, int count) =>
        new(new SynthesisPlan { Seed = 6, Residents = 500, Hazards = new Dictionary<HazardPack, int> { [pack] = count } });
}
