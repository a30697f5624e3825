using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Tests.Signals;

/// <summary>What stands in a signal is what its truth says befell it, and nothing else.</summary>
public sealed class WrittenSignalTests
{
    private static readonly SyntheticTown Town = new(new SynthesisPlan { Seed = 4, Residents = 20_000, Signals = 60_000 });
    private static readonly Dictionary<long, SyntheticPerson> Register = Town.Persons().ToDictionary(person => person.Number);

    private static readonly List<(SyntheticSignal Signal, SignalTruth Truth, SyntheticPerson Person)> Known =
    [
        .. Town.Signals().Where(signal => signal.Truth.Person is not null)
            .Select(signal => (signal.Signal, signal.Truth, Register[signal.Truth.Person!.Value])),
    ];

    [Fact]
    public void Signal_NothingBefell_SaysWhatTheRegisterSays() => Where(ErrorEvents.None).Should().HaveCountGreaterThan(5_000)
        .And.OnlyContain(one => one.Signal.Holder.Surname == one.Person.Surname.Name && one.Signal.Holder.Prefix == one.Person.Surname.Prefix
            && one.Signal.Holder.Born == one.Person.Born.ToString() && one.Signal.Address == one.Person.Stays[0].Address
            && one.Signal.Holder.Initials!.Replace(".", "") == string.Concat(one.Person.FirstNames.Split(' ').Select(name => name[0])));

    [Theory]
    [InlineData(ErrorEvents.BirthDateMissing)]
    [InlineData(ErrorEvents.BirthDateDefault)]
    [InlineData(ErrorEvents.DayMonthSwapped)]
    [InlineData(ErrorEvents.DigitWrong)]
    public void BirthDate_WithAnError_IsAnotherOrMissing(ErrorEvents error) => Where(error).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Holder.Born != one.Person.Born.ToString()
            && (one.Signal.Holder.Born == null) == (error == ErrorEvents.BirthDateMissing));

    [Theory]
    [InlineData(ErrorEvents.SurnameTypo)]
    [InlineData(ErrorEvents.SpellingVariant)]
    [InlineData(ErrorEvents.PrefixChanged)]
    public void Surname_WithAnError_IsWrittenOtherwise(ErrorEvents error) => Where(error).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Holder.Surname != one.Person.Surname.Name || one.Signal.Holder.Prefix != one.Person.Surname.Prefix);

    [Fact]
    public void Surname_OfThePartner_StandsInTheSignal() => Where(ErrorEvents.PartnerName).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Holder.Surname!.Contains(one.Person.Partner!.Name));

    [Fact]
    public void Initials_OnlyTheFirst_AreOne() => Where(ErrorEvents.FirstInitialOnly).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Holder.Initials!.Replace(".", "") == one.Person.FirstNames.Substring(0, 1));

    [Fact]
    public void Initials_Wrong_BeginWithAnother() => Where(ErrorEvents.InitialWrong).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Holder.Initials![0] != one.Person.FirstNames[0]);

    [Fact]
    public void Address_Old_IsThatBeforeTheMove() => Where(ErrorEvents.OldAddress).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Address == one.Person.Stays[1].Address && one.Truth.State == HolderState.Moved);

    [Fact]
    public void Address_PostBoxOrCareOf_IsNotThatOfThePerson() => Where(ErrorEvents.PostBox).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Address != one.Person.Stays[0].Address
            && (one.Signal.Address.Street == "Postbus" || one.Signal.Address.Street.StartsWith("p/a ")));

    [Fact]
    public void Address_WithAnotherAddition_HasTheSameNumber() => Where(ErrorEvents.AdditionChanged).Should().NotBeEmpty()
        .And.OnlyContain(one => one.Signal.Address.Home != one.Person.Stays[0].Address.Home
            && one.Signal.Address.Home.Number == one.Person.Stays[0].Address.Home.Number);

    [Fact]
    public void Holder_OtherMember_IsNotAloneInTheHousehold()
    {
        var members = Register.Values.SelectMany(person => person.Stays).Where(stay => stay.Until is null).CountBy(stay => stay.Household).ToDictionary();

        Where(ErrorEvents.OtherMember).Should().NotBeEmpty().And.OnlyContain(one => members[one.Truth.Household!.Value] > 1);
    }

    [Fact]
    public void Business_InsteadOfAPerson_ShowsNothingOfThePerson() => Known.Where(one => one.Truth.Events.HasFlag(ErrorEvents.TradeName))
        .Should().NotBeEmpty().And.OnlyContain(one => one.Signal.Holder.TradeName != null && one.Signal.Holder.Surname == null
            && one.Signal.Holder.Initials == null && one.Signal.Holder.Born == null);

    [Fact]
    public void Signals_OfThoseNotInTheRegister_AreHalfOfPeopleWhoLeftOrDied()
    {
        var gone = Town.Signals().Where(signal => signal.Truth.Events.HasFlag(ErrorEvents.NotInRegister)).ToList();

        gone.Should().OnlyContain(signal => signal.Truth.Household == null && (signal.Truth.Person == null) == (signal.Truth.State == HolderState.Unknown));
        (gone.Count(signal => signal.Truth.State == HolderState.Unknown) / (double)gone.Count).Should().BeInRange(0.4, 0.6);
    }

    [Fact]
    public void Holders_OfSignals_AreAdultResidentsOrGone() => Known.Should().OnlyContain(one =>
        one.Person.Age >= 18 && (one.Person.State == PersonState.Resident) == (one.Truth.Household == one.Person.Stays[0].Household));

    [Fact]
    public void Sequels_OfAnEarlierSignal_AreAboutTheSameClaimAndPerson()
    {
        var known = Known.ToLookup(one => (one.Truth.Events & (ErrorEvents.SentAgain | ErrorEvents.Corrected)) != ErrorEvents.None);
        var earlier = known[false].ToDictionary(one => one.Signal.ClaimReference);

        known[true].Should().NotBeEmpty().And.OnlyContain(one => earlier[one.Signal.ClaimReference].Person == one.Person
            && earlier[one.Signal.ClaimReference].Signal.Holder == one.Signal.Holder
            && (one.Signal.Replaces == null) == one.Truth.Events.HasFlag(ErrorEvents.SentAgain));
    }

    [Fact]
    public void References_OfTheRun_AreUnique() =>
        Town.Signals().Select(signal => signal.Signal.Reference).Should().OnlyHaveUniqueItems().And.HaveCount(60_000);

    private static IEnumerable<(SyntheticSignal Signal, SignalTruth Truth, SyntheticPerson Person)> Where(ErrorEvents exactly) =>
        Known.Where(one => one.Truth.Events == exactly);
}
